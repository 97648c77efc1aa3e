package kefu.local.command;

import kefu.local.Layout;
import kefu.local.server.Service;

/** What a person sees when the suite is up: where it is, a login, and a first story to paste. */
final class Welcome {
    private Welcome() {}

    static String text(Layout layout) {
        String gateway = "http://127.0.0.1:" + Service.GATEWAY.port(layout.portOffset());
        return """

                Kefu is up.

                  gateway     %1$s
                  docs        %1$s/docs
                  services    %2$s
                  login       operator 1001, role AGENT: ./kefu token --operator 1001 --roles AGENT

                A first story, to paste:

                  TOKEN=$(./kefu token --operator 1001 --roles AGENT)
                  curl -s %1$s/api/v1/processes -H "Authorization: Bearer $TOKEN"
                  curl -s %1$s/api/v1/tickets -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
                    -H "Idempotency-Key: $(date +%%s)" -d '{"process":"complaint","form":{"complainant":"三楼住户",
                    "complainedAt":"2024-03-01T10:00:00+08:00","phone":"13800138000","content":"三天没有送气",
                    "severity":"GENERAL"}}'
                  ./kefu clock +3d        # let three days pass
                  curl -s "%1$s/api/v1/tickets?overdue=true" -H "Authorization: Bearer $TOKEN"

                ./kefu demo plays a whole month · ./kefu status · ./kefu logs · ./kefu down""".formatted(gateway, services(layout));
    }

    private static String services(Layout layout) {
        return String.join(
                ", ",
                Service.behindGateway().stream()
                        .map(service -> service.module() + " " + service.port(layout.portOffset()))
                        .toList());
    }
}
