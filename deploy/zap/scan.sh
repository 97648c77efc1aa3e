#!/usr/bin/env bash
# Scans the local suite with OWASP ZAP: ./kefu up, then deploy/zap/scan.sh. Needs zap.sh on the PATH or ZAP_HOME.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

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
export KEFU_REPORTS=$root/.kefu/zap KEFU_DOCUMENT=$root/.kefu/zap/openapi.json
mkdir -p "$KEFU_REPORTS"
curl -fsS "$KEFU_GATEWAY/openapi.json" -o "$KEFU_DOCUMENT"
KEFU_TOKEN=$("$root/kefu" token --operator 3001 --roles "${ROLES:-CS_MANAGER,AGENT,SUPERVISOR,FINANCE,CASHIER}" --rank GM)
export KEFU_TOKEN

"$zap" -cmd -dir "$KEFU_REPORTS/home" -autorun "$root/deploy/zap/plan.yaml"
echo "✓ $KEFU_REPORTS/zap.html"
