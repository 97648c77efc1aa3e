# Of ZAP's report (traditional-json) what is above informational and not in accepted.json, a line each: risk, rule, where, what.
def names: {"1": "low", "2": "medium", "3": "high"};
def here($path; $rule): any($accepted[]; . as $one | $one.rule == $rule and ($path | test($one.at)));

[.site[]?.alerts[]? | . as $alert
  | select($alert.riskcode | tonumber > 0)
  | $alert.instances[]
  | (.uri | sub("^[a-z]+://[^/]+"; "") | sub("[?#].*$"; "")) as $path
  | select(here($path; $alert.pluginid) | not)
  | [names[$alert.riskcode], $alert.pluginid, .method + " " + $path, $alert.name] | join("  ")]
| unique[]
