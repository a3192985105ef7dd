% Screening of the channels in classes.csv: a margin after equalization, and an eye. It is NOT IEEE
% COM: no crosstalk, no jitter, no reflections of packages, no search over equalizer settings.
% The receiver, for every lane, is that of 802.3dj (as in PyChOpMarg, ieee_8023dj.py): filter, feed-
% forward equalizer of 5 + 1 + 10 taps (here by least mean square error), one tap of decision feedback.
1;

function rx = receiver ()
  rx.amplitude = 0.413;      % A_v, peak differential voltage (V)
  rx.level_ratio = 0.95;     % R_LM
  rx.error_ratio = 2e-4;     % DER_0
  rx.snr_tx = 33;            % (dB)
  rx.noise = 6e-9;           % eta_0, one-sided (V^2/GHz)
  rx.bandwidth = 0.58;       % f_r, of the symbol rate
  rx.before = 5;             % taps before the main one
  rx.after = 10;             % taps after it
  rx.most_feedback = 0.85;   % b_max(1), of the cursor
  rx.samples = 32;           % M, a symbol
endfunction

% [f, s21] = read_pair (file)
% Frequencies (GHz) and transmission of a Touchstone file of two ports: RI, MA or DB.
function [f, s21] = read_pair (file)
  lines = strsplit (fileread (file), "\n");
  option = "";
  numbers = {};
  for i = 1 : numel (lines)
    line = strtrim (strtok ([lines{i} " "], "!"));
    if (isempty (line) || (! isempty (lines{i}) && lines{i}(1) == "!"))
      continue;
    endif
    if (line(1) == "#")
      option = upper (line);
    else
      numbers{end + 1} = sscanf (line, "%f")';
    endif
  endfor
  words = strsplit (option, " ");
  scale = struct ("HZ", 1e-9, "KHZ", 1e-6, "MHZ", 1e-3, "GHZ", 1).(words{2});
  rows = cell2mat (numbers');
  f = rows(:, 1) * scale;
  a = rows(:, 4);
  b = rows(:, 5);
  if (any (strcmp (words, "RI")))
    s21 = a + 1i * b;
  elseif (any (strcmp (words, "MA")))
    s21 = a .* exp (1i * pi / 180 * b);
  else
    s21 = 10 .^ (a / 20) .* exp (1i * pi / 180 * b);
  endif
endfunction

% Butterworth filter of fourth order (802.3 Annex 93A); x is the frequency over its bandwidth.
function h = filter4 (x)
  h = 1 ./ (1 - 3.414214 * x .^ 2 + x .^ 4 + 1i * 2.613126 * (x - x .^ 3));
endfunction

% Response to one symbol of 1 V, by samples. The frequencies reach the symbol rate, in steps of which
% a whole number makes it, so the pulse repeats after a whole number of symbols.
function p = pulse (f, s21, rx)
  n = numel (f) - 1;
  x = f / f(end);
  symbol = ones (size (x));
  symbol(2 : end) = sin (pi * x(2 : end)) ./ (pi * x(2 : end));
  half = s21 .* symbol .* filter4 (x / rx.bandwidth);
  total = n * rx.samples;
  spectrum = zeros (total, 1);
  spectrum(1 : n + 1) = half;
  spectrum(end - n + 1 : end) = conj (flipud (half(2 : end)));
  spectrum(1) = real (spectrum(1));
  p = real (ifft (spectrum)) * rx.samples;
  [~, top] = max (p);
  p = circshift (p, 40 * rx.samples - top);  % the main cursor stands at symbol 40
endfunction

% Covariance (V^2) of the receiver's noise between taps, 0 to many symbols apart.
function r = noise_covariance (rx, rate, many)
  f = linspace (0, 4 * rate, 4001)';
  density = rx.noise * abs (filter4 (f / (rx.bandwidth * rate))) .^ 2;
  r = zeros (many + 1, 1);
  for k = 0 : many
    r(k + 1) = trapz (f, density .* cos (2 * pi * f / rate * k));
  endfor
endfunction

% Smallest error filter for a pulse h (V, by symbols) with one tap of decision feedback.
% c: response after the filter, of main tap 1; at: its cursor; b: feedback (V).
function [w, c, at, b] = equalize (h, levels, noise, rx)
  taps = rx.before + 1 + rx.after;
  power = (levels + 1) / (3 * (levels - 1));      % of symbols between -1 and 1
  h = h(:);
  matrix = toeplitz ([h; zeros(taps - 1, 1)], [h(1), zeros(1, taps - 1)]);
  [~, top] = max (h);
  at = top + rx.before;
  covariance = toeplitz (noise(1 : taps));
  solve = @(seen) (power * (seen' * seen) + covariance) \ (power * matrix(at, :)');
  seen = matrix;
  seen(at + 1, :) = 0;                            % the feedback takes care of it
  w = solve (seen);
  share = matrix(at + 1, :) * w / (matrix(at, :) * w);
  limited = min (max (share, 0), rx.most_feedback);
  if (limited != share)                           % as much of it as the feedback can
    seen(at + 1, :) = matrix(at + 1, :) - limited * matrix(at, :);
    w = solve (seen);
  endif
  w = w / w(rx.before + 1);
  c = matrix * w;
  b = limited * c(at);
endfunction

% 20 log10 (signal / An), An the amplitude that interference and noise exceed with a probability of
% der. others: what each further symbol adds at its full level (V). The density is the product of the
% characteristic functions: exact for symbols, no bins.
function db = margin (signal, others, sigma, levels, der)
  level = linspace (-1, 1, levels);
  others = abs (others(:)');
  width = 2.2 * (sum (others) + 9 * sigma);
  n = 2 ^ max (12, nextpow2 (16 * width / sigma));
  omega = 2 * pi / width * [0 : n / 2, -n / 2 + 1 : -1];
  phi = exp (-(sigma * omega) .^ 2 / 2);
  for a = others(others > 1e-9 * (sum (others) + sigma))
    part = zeros (size (omega));
    for v = level
      part += cos (omega * a * v);
    endfor
    phi .*= part / levels;
  endfor
  density = fftshift (real (ifft (phi)));         % sums to 1
  y = (-n / 2 : n / 2 - 1) * width / n;
  tail = 1 - cumsum (density) + density / 2;
  first = find (tail < der, 1);
  k = first - 1 : first;
  an = interp1 (log (tail(k)), y(k), log (der));
  db = 20 * log10 (signal / an);
endfunction

% Height of the inner eye (V) by peak distortion: the worst symbols on both sides.
function v = inner_eye (cursor, others, levels, amplitude)
  v = 2 * amplitude * (cursor / (levels - 1) - sum (abs (others)));
endfunction

% Writes the pulse as it arrives and after the forward equalizer (time in UI from its cursor, mV, mV),
% and the eye at the slicer: pieces of one symbol around the decision (UI, mV).
function draw (name, p, w, shift, b, at, levels, rx)
  m = rx.samples;
  response = zeros (size (p));
  for j = 1 : numel (w)
    response += w(j) * circshift (p, (j - 1) * m);
  endfor
  t = -4 * m : 2 : 14 * m;
  main = shift + (at - 1 - rx.before) * m;        % samples from the start, of the cursor
  id = fopen ([name "-pulse.dat"], "w");
  arriving = p(mod (main + t, numel (p)) + 1)';
  sliced = response(mod (main + rx.before * m + t, numel (p)) + 1)';
  fprintf (id, "%.4f %.6g %.6g\n", [t / m; 1e3 * rx.amplitude * arriving; ...
                                     1e3 * rx.amplitude * sliced]);
  fclose (id);
  symbols = numel (p) / m;
  state = 12345;                                  % its own generator: the same eye everywhere
  drawn = zeros (symbols, 1);
  for i = 1 : symbols
    state = mod (16807 * state, 2147483647);
    drawn(i) = 2 * floor (levels * state / 2147483647) / (levels - 1) - 1;
  endfor
  train = zeros (size (p));
  train(1 : m : end) = drawn;
  wave = real (ifft (fft (response) .* fft (train)));
  id = fopen ([name "-eye.dat"], "w");
  t = -m / 2 : 2 : m / 2;
  for k = 1 : min (symbols, 240)
    middle = shift + (k - 1 + at - 1) * m;        % samples from the start, of symbol k
    before = drawn(mod (k - 2, symbols) + 1);
    y = wave(mod (middle + t, numel (wave)) + 1) - b * before;
    fprintf (id, "%.4f %.6g\n", [t / m; 1e3 * rx.amplitude * y']);
    fprintf (id, "\n");
  endfor
  fclose (id);
endfunction

function screen (row, rx)
  name = sprintf ("c%d", row(1));
  levels = row(2);
  rate = row(3);
  [f, s21] = read_pair ([name ".s2p"]);
  [~, nyquist] = min (abs (f - row(4)));
  printf ("%s_loss = %.9g\n", name, -20 * log10 (abs (s21(nyquist))));
  p = pulse (f, s21, rx);
  printf ("%s_pulse_sum = %.9g\n", name, sum (p(1 : rx.samples : end)));
  noise = noise_covariance (rx, rate, rx.before + rx.after);
  best = -Inf;
  for shift = 0 : rx.samples - 1
    h = rx.amplitude * p(shift + 1 : rx.samples : end);
    [w, c, at, b] = equalize (h, levels, noise, rx);
    others = c([1 : at - 1, at + 1 : end]);
    others(at) -= b;
    signal = rx.level_ratio * c(at) / (levels - 1);
    % The noise of the transmitter is the same share of the signal at every phase.
    received = w' * toeplitz (noise) * w;
    merit = signal ^ 2 / (received + (levels + 1) / (3 * (levels - 1)) * sumsq (others));
    if (c(at) > 0 && merit > best)
      best = merit;
      sent = c(at) ^ 2 * 10 ^ (-rx.snr_tx / 10);  % 802.3 Annex 93A, equation 93A-30
      kept = {w, c(at), others, signal, sqrt(received + sent), shift, b, at};
    endif
  endfor
  [w, cursor, others, signal, sigma, shift, b, at] = kept{:};
  printf ("%s_margin = %.6g\n", name, margin (signal, others, sigma, levels, rx.error_ratio));
  printf ("%s_eye_mv = %.6g\n", name, 1e3 * inner_eye (cursor, others, levels, 1));
  draw (name, p, w, shift, b / rx.amplitude, at, levels, rx);
endfunction

% Two channels with a known answer.
function check (rx)
  signal = rx.level_ratio * rx.amplitude * 10 ^ (-10 / 20) / 3;
  printf ("check_margin = %.9g\n", margin (signal, [], 0.005, 4, rx.error_ratio));
  a = 0.1;
  printf ("check_eye = %.9g\n", inner_eye (1 - a, (1 - a) * a .^ (1 : 60), 4, rx.amplitude));
endfunction

rx = receiver ();
printf ("screening figures, not IEEE COM\n");
check (rx);
rows = dlmread ("classes.csv", ",", 1, 0);
for i = 1 : size (rows, 1)
  screen (rows(i, :), rx);
endfor
