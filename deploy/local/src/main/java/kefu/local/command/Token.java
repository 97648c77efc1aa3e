package kefu.local.command;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kefu.local.Arguments;
import kefu.local.Console;
import kefu.local.Failure;
import kefu.local.Layout;
import kefu.local.Options;
import kefu.local.identity.BearerToken;
import kefu.local.identity.Claims;
import kefu.local.identity.SigningKey;

/** {@code ./kefu token}: a bearer token for the local suite, for whoever one wants to be. */
final class Token implements Command {
    private static final Set<String> RANKS = Set.of("EMPLOYEE", "SUPERVISOR", "MANAGER", "DIRECTOR", "GM");

    @Override
    public String name() {
        return "token";
    }

    @Override
    public String summary() {
        return "print a bearer token: --operator 1001 --roles AGENT";
    }

    @Override
    public String help() {
        return """
                ./kefu token --operator ID [--roles A,B] [--rank RANK] [--department D] [--ttl 8h]

                Prints a token that every service of the local suite accepts, signed with this suite's own key.

                  --operator      operator id, for example 1001
                  --roles         role codes, separated by commas: AGENT, SUPERVISOR, CS_MANAGER …
                  --rank          EMPLOYEE (default), SUPERVISOR, MANAGER, DIRECTOR or GM
                  --department    for example GAS
                  --ttl           how long it holds: 30m, 8h (default), 7d; in real time, whatever ./kefu clock says

                  curl -H "Authorization: Bearer $(./kefu token --operator 1001 --roles AGENT)" …""";
    }

    @Override
    public Options options() {
        return new Options(Set.of(), Set.of("operator", "roles", "rank", "department", "ttl"));
    }

    @Override
    public int run(Arguments arguments, Layout layout, Console console) {
        arguments.noWords();
        Claims claims = claims(arguments, InstantSource.system().instant());
        console.line(BearerToken.of(claims, SigningKey.ensure(layout.state())));
        return 0;
    }

    static Claims claims(Arguments arguments, Instant now) {
        String operator = arguments
                .option("operator")
                .filter(id -> !id.isBlank())
                .orElseThrow(() -> new Failure("--operator is missing: whose token shall it be?"));
        List<String> roles = Stream.of(arguments.option("roles").orElse("").split("[,\\s]+"))
                .filter(role -> !role.isBlank())
                .toList();
        String rank = arguments.option("rank").orElse("EMPLOYEE").toUpperCase(Locale.ROOT);
        if (!RANKS.contains(rank)) {
            throw new Failure("There is no rank " + rank + ": EMPLOYEE, SUPERVISOR, MANAGER, DIRECTOR or GM.");
        }
        Duration ttl = ttl(arguments.option("ttl").orElse("8h"));
        return new Claims(operator, roles, rank, arguments.option("department"), now, ttl);
    }

    private static Duration ttl(String text) {
        try {
            String iso = text.toUpperCase(Locale.ROOT);
            return Duration.parse(iso.endsWith("D") ? "P" + iso : "PT" + iso);
        } catch (DateTimeException e) {
            throw new Failure("--ttl '" + text + "' is not a span; say 30m, 8h or 7d.", e);
        }
    }
}
