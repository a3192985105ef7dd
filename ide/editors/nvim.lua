-- Run by `test` in a scratch folder with the examples, after the set-up of docs/editors.md: what the server
-- sends must arrive in the editor. Says one line for each check; exits with 1 if one fails.
local failed = 0
local function check(name, ok, shown)
  if not ok then failed = failed + 1 end
  io.stdout:write((ok and 'ok    ' or 'FAIL  ') .. name .. (ok and '' or ': ' .. vim.inspect(shown)) .. '\n')
end

local patience = tonumber(os.getenv('SHORELINE_EDITOR_SECONDS') or '90') * 1000

vim.cmd('edit specs/parts.shore')
local parts = vim.api.nvim_get_current_buf()
check('a .shore file has its file type', vim.bo.filetype == 'shoreline', vim.bo.filetype)

local function lines() return vim.api.nvim_buf_get_lines(parts, 0, -1, false) end

local function row_of(text)
  for row, line in ipairs(lines()) do
    if line:find(text, 1, true) then return row end
  end
  error('no ' .. text .. ' in the example')
end

local function replace(text, old, new)
  local row = row_of(text)
  local line = lines()[row]
  local from, to = line:find(old, 1, true)
  vim.api.nvim_buf_set_lines(parts, row - 1, row, false, { line:sub(1, from - 1) .. new .. line:sub(to + 1) })
  return row
end

-- Waits for a diagnostic with an id in a file.
local function arrives(file, code)
  local function found()
    local buffer = vim.fn.bufnr(vim.fn.fnamemodify('specs/' .. file, ':p'))
    if buffer < 0 then return nil end
    for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
      local lsp = diagnostic.user_data and diagnostic.user_data.lsp or {}
      if diagnostic.code == code or lsp.code == code then return diagnostic end
    end
  end
  local ok = vim.wait(patience, function() return found() ~= nil end, 50)
  return ok and found() or nil, vim.diagnostic.get()
end

local function ask(method, row, column)
  local answers = vim.lsp.buf_request_sync(parts, method, {
    textDocument = vim.lsp.util.make_text_document_params(parts),
    position = { line = row - 1, character = column },
  }, patience)
  for _, answer in pairs(answers or {}) do
    if answer.result then return answer.result end
  end
end

local attached = vim.wait(patience, function() return #vim.lsp.buf_get_clients(parts) > 0 end, 50)
check('the server is attached', attached)

replace('junction-max        105 degC', '105 degC', '50 degC')
local hot, all = arrives('design.shore', 'thermal.JunctionTooHot')
check('the rule that the edit breaks is shown in the other file', hot ~= nil, all)

local row = replace('width               60 mm', '60 mm', '60 kg')
local unit
unit, all = arrives('parts.shore', 'attribute.Dimension')
check('the wrong unit is shown in its line', unit ~= nil and unit.lnum == row - 1, unit or all)

local power = row_of('serdes-power ')
local hover = ask('textDocument/hover', power, 4)
check('hover answers', hover ~= nil and vim.inspect(hover.contents):find('serdes%-power') ~= nil, hover)

local completion = ask('textDocument/completion', power, 2)
local labels = {}
for _, item in ipairs(completion and (completion.items or completion) or {}) do labels[item.label] = true end
check('completion offers attributes of the kind', labels['fec'] and labels['lifecycle'], vim.tbl_keys(labels))

local parser = vim.treesitter.get_parser(parts, 'shoreline')
local root = parser:parse()[1]:root()
check('the compiled grammar reads the file', root:type() == 'source_file' and not root:has_error(), root:sexpr())
local captured = {}
local highlights = vim.treesitter.query.get_query('shoreline', 'highlights')
for id in highlights:iter_captures(root, parts, 0, -1) do captured[highlights.captures[id]] = true end
check('its highlights colour it', captured.keyword and captured.type and captured.number, captured)

vim.cmd(failed == 0 and 'qall!' or '1cquit!')
