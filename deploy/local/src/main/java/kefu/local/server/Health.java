package kefu.local.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service says about itself.
 *
 * @param up whether it can do its work
 * @param told why not, in a few words
 */
public record Health(boolean up, String told) {
    private static final Pattern FAILED =
            Pattern.compile("\\{\\s*\"name\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"status\"\\s*:\\s*\"DOWN\"");

    static Health of(int managementPort) {
        Optional<Management.Answer> answer = Management.get(managementPort, "/q/health/ready");
        return answer.map(Health::read).orElse(new Health(false, "no answer"));
    }

    static Health read(Management.Answer answer) {
        if (answer.status() == 200) {
            return new Health(true, "ready");
        }
        Matcher failed = FAILED.matcher(answer.body());
        String what = failed.find() ? failed.group(1) : "status " + answer.status();
        return new Health(false, "not ready: " + what);
    }
}
