% rows = read_rows (file)
% Reads a table with one line of column names. Gives an array of structures, a field for each
% column: a number where the cell is one (NaN: not stated), else the text as it stands.
function rows = read_rows (file)
  rows = [];
  id = fopen (file, "r");
  if (id < 0)
    error ("cannot read %s", file);
  endif
  names = strsplit (fgetl (id), ",");
  line = fgetl (id);
  while (ischar (line))
    cells = strsplit (line, ",", "CollapseDelimiters", false);
    row = struct ();
    for k = 1 : numel (names)
      value = str2double (cells{k});
      if (isnan (value) && ! strcmp (cells{k}, "NaN"))
        value = cells{k};
      endif
      row.(names{k}) = value;
    endfor
    rows = [rows, row];
    line = fgetl (id);
  endwhile
  fclose (id);
endfunction
