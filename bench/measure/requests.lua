-- Rotates over prepared requests, one body a line; prints the figures of the slice as JSON.
-- Arguments: path of the endpoint, file of bodies.
local requests = {}
local at = 0

function init(args)
  for line in io.lines(args[2]) do
    requests[#requests + 1] = wrk.format('POST', args[1], { ['content-type'] = 'application/json', ['accept'] = 'application/json' }, line)
  end
  -- Slices begin at different places, so that all bodies are asked for however short a slice is.
  at = tonumber(args[3] or '0') % #requests
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'FIGURES {"requests":%d,"microseconds":%d,"bytes":%d,"failed":%d,"p50":%d,"p99":%d}\n',
    summary.requests, summary.duration, summary.bytes,
    -- A timeout is a matter of time, not of a wrong answer.
    errors.connect + errors.read + errors.write + errors.status,
    latency:percentile(50), latency:percentile(99)))
end
