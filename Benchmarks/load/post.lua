-- Posts a body; in the mode "new" each request has a text that was not sent before: other words, in another order.
-- wrk -s post.lua URL -- FILE same|new
local lines, head, tail, number

function init(arguments)
  local file = assert(io.open(arguments[1], "rb"))
  local body = file:read("*a")
  file:close()
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Authorization"] = "Bearer sk-test"
  number = 0
  if arguments[2] == "new" then
    -- The text is one string of JSON whose lines end in the escape \n.
    local start, stop = body:find('"content":"', 1, true)
    local last = body:find('"}]', stop, true)
    head, tail, lines = body:sub(1, stop), body:sub(last), {}
    for line in (body:sub(stop + 1, last - 1) .. "\\n"):gmatch("(.-)\\n") do lines[#lines + 1] = line end
  else
    wrk.body = body
  end
end

function request()
  if not lines then return wrk.format() end
  number = number + 1
  local out = {}
  for place = 1, #lines do
    local other = math.random(#lines)
    lines[place], lines[other] = lines[other], lines[place]
  end
  for place = 1, #lines do out[place] = number .. lines[place] end
  return wrk.format(nil, nil, nil, head .. table.concat(out, "\\n") .. tail)
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"errors":%d}\n', summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
