-- Writes many trees in one process: reads "FORMAT SIZE" and the tree as JSON, answers "ok SIZE" or "no SIZE" and the bytes.
local frames = { odt = pandoc.template.compile(pandoc.template.default("opendocument")) }
io.stdout:setvbuf("full")
for head in io.lines() do
  local format, size = head:match("^(%S+) (%d+)$")
  local tree = io.read(tonumber(size))
  local done, bytes = pcall(function()
    local flavour = { format = format, extensions = { "empty_paragraphs" } }
    if format == "pptx" then flavour = format end
    return pandoc.write(pandoc.read(tree, "json"), flavour, { template = frames[format], slide_level = 2 })
  end)
  bytes = done and bytes or tostring(bytes)
  io.write(done and "ok " or "no ", #bytes, "\n", bytes)
  io.flush()
end
