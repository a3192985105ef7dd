% Adds up the light of every path of budget.csv: losses, power at each stage, margins; and for data
% lanes the noise at the receiver's levels and the bit errors. Prints `name = value` (dB, dBm).
1;

function show (name, value)
  if (isfinite (value))
    printf ("%s = %.9g\n", name, value);
  endif
endfunction

% Modulation amplitude less TDECQ that is launched (dBm), from what the transmitter states.
function signal = launched (row)
  ratio = 10 ^ (row.extinction_db / 10);
  switch (row.stated)
    case "oma-less-tdecq"
      signal = row.stated_dbm;
    case "oma"
      signal = row.stated_dbm - row.tdecq_db;
    case "average"
      signal = row.stated_dbm + 10 * log10 (2 * (ratio - 1) / (ratio + 1)) - row.tdecq_db;
    otherwise
      signal = NaN;
  endswitch
endfunction

% Bit errors over the received signal, with and without the laser's noise, down to what anybody can
% measure; and a line at the signal that arrives.
function waterfall (row, limit, arriving)
  least = -16;
  quiet = row;
  quiet.rin_db_hz = -Inf;
  from = min (limit - 4, arriving - 1);
  to = max (limit + 2.5, arriving + 0.5);
  id = fopen (sprintf ("waterfall-%s.csv", row.name), "w");
  fprintf (id, "signal_dbm,log10_ber,log10_ber_without_laser_noise\n");
  for signal = linspace (from, to, 160)
    log_ber = [lane_ber(signal, row), lane_ber(signal, quiet)];
    log_ber(log_ber < least) = NaN;
    fprintf (id, "%.9g,%.9g,%.9g\n", signal, log_ber);
  endfor
  fclose (id);
  id = fopen (sprintf ("arriving-%s.csv", row.name), "w");
  fprintf (id, "signal_dbm,log10_ber\n");
  fprintf (id, "%.9g,%.9g\n", arriving, 0, arriving, max (least, lane_ber (arriving, row)));
  fclose (id);
endfunction

function noise (row, arriving)
  show ([row.name "_log_ber"], lane_ber (arriving, row));
  target = log10 (row.ber_limit);
  if (lane_ber (-60, row) > target && lane_ber (60, row) < target)
    limit = fzero (@(x) lane_ber (x, row) - target, [-60, 60], optimset ("TolX", 1e-9));
    show ([row.name "_noise_margin"], arriving - limit);
    if (row.waterfall)
      waterfall (row, limit, arriving);
    endif
  endif
endfunction

for row = read_rows ("budget.csv")
  stages = read_rows (row.path);
  loss = [stages.(row.column)];
  show ([row.name "_loss"], sum (loss));
  level = row.launch_dbm - [0, cumsum(loss)];
  for k = 1 : numel (level)
    show (sprintf ("%s_s%d", row.name, k - 1), level(k));
  endfor
  show ([row.name "_received"], level(end));
  show ([row.name "_margin"], level(end) - row.rx_min_dbm);
  show ([row.name "_overload"], row.rx_max_dbm - level(end));
  show ([row.name "_launch"], level(end) - row.engine_loss_db);
  arriving = launched (row) - sum (loss);
  show ([row.name "_signal"], arriving);
  show ([row.name "_signal_margin"], arriving - row.sensitivity_dbm);
  if (isfinite (arriving) && isfinite (row.noise_ua))
    noise (row, arriving);
  endif
endfor
