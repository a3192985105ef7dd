% [centre, sigma] = lane_levels (signal_dbm, lane)
% What a receiver's photodiode makes of a lane whose modulation amplitude, less TDECQ, is signal_dbm at
% its input. centre: mean current of each level (A), lowest first, equally spaced; sigma: rms noise
% current at each level (A), of thermal, shot and laser noise over the bandwidth:
%   sigma^2 = thermal^2 + 2 q I B + I^2 RIN B
function [centre, sigma] = lane_levels (signal_dbm, lane)
  charge = 1.602176634e-19;                       % C
  ratio = 10 ^ (lane.extinction_db / 10);         % top level over bottom level
  rin = 10 ^ (lane.rin_db_hz / 10);               % 1/Hz
  amplitude = lane.responsivity_a_w * 1e-3 * 10 ^ (signal_dbm / 10);  % A
  centre = amplitude / (ratio - 1) + amplitude * (0 : lane.levels - 1) / (lane.levels - 1);
  sigma = sqrt ((lane.noise_ua * 1e-6) ^ 2 ...
                + 2 * charge * centre * lane.bandwidth_hz ...
                + centre .^ 2 * rin * lane.bandwidth_hz);
endfunction
