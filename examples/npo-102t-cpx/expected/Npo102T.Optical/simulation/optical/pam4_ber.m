% Sends random symbols over every lane of pam4.csv, adds the noise of its levels, decides, and counts
% bit errors; then what Reed-Solomon RS(544,514) leaves of the errors at its limit. The generator is
% seeded, so every run draws the same symbols. Prints `name = value`.
1;

% Decimal logarithm of the bit error ratio after RS(544,514), which mends 15 symbols of 10 bits,
% for random errors of ratio ber; one wrong bit in each wrong symbol.
function log_post = reed_solomon (ber)
  n = 544;
  t = 15;
  m = 10;
  p = -expm1 (m * log1p (-ber));
  wrong = t + 1 : n;
  terms = log (wrong) + gammaln (n + 1) - gammaln (wrong + 1) - gammaln (n - wrong + 1) ...
          + wrong * log (p) + (n - wrong) * log1p (-p);
  largest = max (terms);
  log_post = (largest + log (sum (exp (terms - largest))) - log (n * m)) / log (10);
endfunction

block = 250000;
bins = 160;
for lane = read_rows ("pam4.csv")
  [centre, sigma] = lane_levels (lane.signal_dbm, lane);
  low = sigma(1 : end - 1);
  high = sigma(2 : end);
  threshold = (high .* centre(1 : end - 1) + low .* centre(2 : end)) ./ (low + high);
  symbols = 0 : lane.levels - 1;
  gray = bitxor (symbols, floor (symbols / 2));
  wrong = zeros (lane.levels);
  for k = 1 : lane.levels
    wrong(k, :) = sum (dec2bin (bitxor (gray(k), gray), 8) == "1", 2)';
  endfor
  edges = linspace (centre(1) - 4.5 * sigma(1), centre(end) + 4.5 * sigma(end), bins);
  counts = zeros (lane.levels, bins);
  rand ("twister", lane.seed);
  randn ("twister", lane.seed);
  errors = 0;
  for done = block : block : lane.symbols
    sent = 1 + floor (lane.levels * rand (1, block));
    current = centre(sent) + sigma(sent) .* randn (1, block);
    decided = 1 + sum (current > threshold', 1);
    errors += sum (wrong(sub2ind (size (wrong), sent, decided)));
    for k = 1 : lane.levels
      counts(k, :) += hist (current(sent == k), edges);
    endfor
  endfor
  printf ("%s_ber = %.9g\n", lane.name, errors / (lane.symbols * log2 (lane.levels)));
  if (lane.levels == 4)
    printf ("%s_log_post_fec = %.9g\n", lane.name, reed_solomon (lane.ber_limit));
  endif
  id = fopen (sprintf ("levels-%s.csv", lane.name), "w");
  fprintf (id, "current_ua,symbols of each level\n");
  fprintf (id, [repmat("%.9g,", 1, lane.levels) "%.9g\n"], [edges * 1e6; counts]);
  fclose (id);
endfor
