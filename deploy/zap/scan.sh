#!/usr/bin/env bash
# Scans the local suite with OWASP ZAP: ./kefu up, ./kefu demo, then deploy/zap/scan.sh. Needs curl, jq, and zap.sh on the PATH or
# in ZAP_HOME.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)

zap=$(command -v zap.sh || true)
[ -n "${ZAP_HOME:-}" ] && zap=$ZAP_HOME/zap.sh
if [ ! -x "${zap:-}" ]; then
  echo "✗ No zap.sh on the PATH and none in ZAP_HOME. Install OWASP ZAP 2.17 or later; see deploy/zap/README.md." >&2
  exit 2
fi

export KEFU_GATEWAY=${GATEWAY:-http://127.0.0.1:8080}
case $KEFU_GATEWAY in
  http://127.0.0.1:* | http://localhost:*) ;;
  *) echo "✗ An active scan changes data: only a suite on this machine is scanned, not $KEFU_GATEWAY." >&2; exit 2 ;;
esac
export KEFU_REPORTS=${KEFU_HOME:-$root/.kefu}/zap
export KEFU_DOCUMENT=$KEFU_REPORTS/openapi.json
mkdir -p "$KEFU_REPORTS"

everybody=AGENT,VIP_AGENT,APPOINTMENT_AGENT,CALLBACK_AGENT,SUPERVISOR,CS_MANAGER,CENTRE_ADMIN,DEPT_MANAGER,TECHNICIAN,TECH_SUPERVISOR
everybody+=,FINANCE,CASHIER,METER_READER,PLANNER,AUDIT,ARCHIVE_KEEPER,CUSTOMER_INFO_MANAGER,INFO_CLERK,SALES,MARKET_DIRECTOR,OFFICE
everybody+=,GM,SUPERIOR,SYS_ADMIN
KEFU_TOKEN=$("$root/kefu" token --operator 3001 --roles "${ROLES:-$everybody}" --rank GM)
# ZAP sends it with every request to the site.
host=${KEFU_GATEWAY#http://}
export ZAP_AUTH_HEADER_VALUE="Bearer $KEFU_TOKEN" ZAP_AUTH_HEADER_SITE=${host%%:*}

ask() { curl -s -H "Authorization: Bearer $KEFU_TOKEN" "$@"; }

# Whatever can be opened with the example of the document is opened, so that there is something of each kind to attack.
open_examples() {
  local path body
  jq -r '.paths | to_entries[] | select(.key | contains("{") | not) | .value.post.requestBody.content["application/json"] as $content
      | select($content) | ($content.example // ($content.examples // {} | to_entries[0].value.value)) as $body
      | select($body) | [.key, ($body | tojson)] | join("\t")' "$document" |
    while IFS=$'\t' read -r path body; do
      ask -o /dev/null -H 'Content-Type: application/json' --data-binary "$body" "$KEFU_GATEWAY$path"
    done
}

# What stands at each {place} of a path: the first of its list, or else the first of that name in what stands above it.
subjects() {
  local path slot above list value name
  declare -A known
  while IFS= read -r path; do
    above= list=
    while IFS= read -r slot; do
      if [[ $slot == {*} ]]; then
        name=${slot:1:-1} template=$above/$slot
        if [ -z "${known[$template]+seen}" ]; then
          value=$(ask "$KEFU_GATEWAY$list?limit=1" |
            jq -r --arg name "$name" '.items[0]? // empty | .[$name]? // .id? // .name? // .key? // .operator? // empty' 2>/dev/null || true)
          [ -n "$value" ] || value=$(ask "$KEFU_GATEWAY${list%/*}" |
            jq -r --arg list "${list##*/}" '(if $list == "steps" then .allowedSteps else .[$list]? end)[0]? // empty
                | if type == "object" then .id? // .name? // .step? // .key? else . end // empty' 2>/dev/null || true)
          known[$template]=$value
          [ -z "$value" ] || jq -n --arg place "$template" --arg value "$value" '{($place): $value}'
        fi
        list+=/${known[$template]:-$name} above=$template
      else
        list+=/$slot above+=/$slot
      fi
    done < <(tr '/' '\n' <<<"${path#/}")
  done < <(jq -r '.paths | keys[] | select(contains("{"))' "$document") | jq -s 'add // {}'
}

document=$KEFU_REPORTS/published.json
curl -fsS --retry 30 "$KEFU_GATEWAY/openapi.json?complete=true" -o "$document"
open_examples
subjects >"$KEFU_REPORTS/subjects.json"
jq --argjson subjects "$(cat "$KEFU_REPORTS/subjects.json")" -f "$here/document.jq" "$document" >"$KEFU_DOCUMENT"

report=$KEFU_REPORTS/zap.json
rm -f "$report"
"$zap" -cmd -silent -port "${ZAP_PORT:-8095}" -dir "$KEFU_REPORTS/home" -autorun "$here/plan.yaml" || true
if ! jq -e '.site | length > 0' "$report" >/dev/null 2>&1; then
  echo "✗ ZAP wrote no report of the suite: what it says above is why." >&2
  exit 2
fi
new=$(jq -r --argjson accepted "$(cat "$here/accepted.json")" -f "$here/new.jq" "$report")
if [ -n "$new" ]; then
  printf '%s\n' "$new" >&2
  echo "✗ New findings: $KEFU_REPORTS/zap.html tells of each. What is none is accepted, with the reason, in deploy/zap/accepted.json." >&2
  exit 1
fi
echo "✓ Nothing new. $KEFU_REPORTS/zap.html"
