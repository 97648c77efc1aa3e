# The merged document as it is attacked: $subjects says what stands at each place of a path. A precondition that always holds, no key
# that would make of every attack a repetition, and for the rest a value that is read to the end.
def place($path): "{\(.name)}" as $slot | $path[: ($path | index($slot)) + ($slot | length)];

def value($path):
  if .in == "path" then $subjects[place($path)]
  elif .name == "If-Match" then "*"
  elif .name | IN("createdSince", "createdBefore", "updatedSince", "dueSince", "dueBefore", "asOf", "at") then "2024-03-01T10:00:00+08:00"
  elif .name | IN("date", "day", "from", "bookedOn", "on") then "2024-03-01"
  elif .name == "to" then "2024-03-31"
  elif .name == "month" then "2024-03"
  elif .name == "week" then "2024-W09"
  elif .name | IN("closed", "overdue", "open", "reviewDue", "unowned", "unfiled", "callbackOverdue") then "false"
  elif .name == "wait" then "PT0S"
  elif .name == "customerId" then $subjects["/api/v1/customers/{id}"]
  elif .name == "ticketId" then $subjects["/api/v1/tickets/{id}"]
  elif .name == "phone" then "13800138000"
  else null
  end;

# What every list has alike is attacked at one list of each service.
def common: .name | IN("cursor", "fields", "count", "limit");

def parameters($path):
  map(select(.name != "Idempotency-Key")
    | select((common | not) or ($path | IN("/api/v1/tickets", "/api/v1/customers", "/api/v1/callbacks", "/api/v1/invoices", "/api/v1/webhooks")))
    | value($path) as $value
    | if $value == null then . else .example = $value end);

# As text: some readers of OpenAPI write an example that is an object in a way of their own.
def body: if .content then .content |= map_values(if .example then .example |= tojson else . end) else . end;

.paths |= (del(.["/api/v1/stream"]) | with_entries(.key as $path
  | .value |= with_entries(
      if .key == "parameters" then .value |= parameters($path)
      elif (.value | type) == "object" then .value |= (
        if .parameters then .parameters |= parameters($path) else . end
        | if .requestBody then .requestBody |= body else . end)
      else . end)))
