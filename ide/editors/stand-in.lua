-- The functions of Neovim 0.11 that the set-up for it calls, on top of what 0.7 has: enough to see that the set-up
-- names its fields rightly and starts the server with them.
local configs = {}

vim.filetype.add = function(filetypes)
  for extension, filetype in pairs(filetypes.extension) do
    vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
      pattern = '*.' .. extension,
      callback = function() vim.bo.filetype = filetype end,
    })
  end
end

local function root_of(folder, markers)
  for _, marker in ipairs(vim.tbl_flatten(markers)) do
    if vim.fn.glob(folder .. '/' .. marker) ~= '' then return folder end
  end
  local above = vim.fn.fnamemodify(folder, ':h')
  return above ~= folder and root_of(above, markers) or nil
end

vim.lsp.config = function(name, config) configs[name] = config end

vim.lsp.enable = function(name)
  local config = configs[name]
  vim.api.nvim_create_autocmd('FileType', {
    pattern = config.filetypes,
    callback = function(event)
      local folder = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(event.buf), ':p:h')
      config.client = config.client or vim.lsp.start_client({
        name = name,
        cmd = config.cmd,
        root_dir = root_of(folder, config.root_markers),
      })
      vim.lsp.buf_attach_client(event.buf, config.client)
    end,
  })
end
