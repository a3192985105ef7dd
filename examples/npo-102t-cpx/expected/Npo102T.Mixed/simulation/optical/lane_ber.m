% log_ber = lane_ber (signal_dbm, lane)
% Decimal logarithm of the bit error ratio before correction of a lane whose modulation amplitude,
% less TDECQ, is signal_dbm at the receiver; Gray code, best thresholds:
%   BER = 2 / (L log2 L) * sum over the eyes of Q((I(k+1) - I(k)) / (sigma(k) + sigma(k+1)))
% With equal noise and four levels this is 3/4 Q(d / 2 sigma).
function log_ber = lane_ber (signal_dbm, lane)
  [centre, sigma] = lane_levels (signal_dbm, lane);
  x = diff (centre) ./ (sigma(1 : end - 1) + sigma(2 : end));
  % log10 Q without underflow: Q(x) = erfcx(x / sqrt 2) exp(-x^2 / 2) / 2
  log_q = log10 (erfcx (x / sqrt (2)) / 2) - x .^ 2 / (2 * log (10));
  largest = max (log_q);
  share = 2 / (lane.levels * log2 (lane.levels));
  log_ber = largest + log10 (share * sum (10 .^ (log_q - largest)));
endfunction
