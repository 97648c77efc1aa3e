package kefu.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Repeats a request that nobody answered, or that was put off with 429 or 503, when {@code Retry-After} says or a little
 * later each time. Only what may be repeated comes here: reads, and writes with an idempotency key or a version.
 */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final HttpClient http;
    private final int tries;

    Patience(HttpClient http, int tries) {
        this.http = http;
        this.tries = tries;
    }

    HttpResponse<String> send(HttpRequest request) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                boolean later = answer.statusCode() == 429 || answer.statusCode() == 503;
                if (!later || attempt >= tries) {
                    return answer;
                }
                pause(answer.headers()
                        .firstValue("Retry-After")
                        .filter(seconds -> seconds.matches("[0-9]{1,5}"))
                        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                        .orElse(backoff(attempt)));
            } catch (IOException nobodyAnswered) {
                if (attempt >= tries) {
                    throw new Unreachable(request.uri(), nobodyAnswered);
                }
                pause(backoff(attempt));
            }
        }
    }

    private static Duration backoff(int attempt) {
        long most = Math.min(LONGEST.toMillis(), 125L << Math.min(attempt, 6));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }

    private static void pause(Duration length) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(length.toMillis());
    }
}
