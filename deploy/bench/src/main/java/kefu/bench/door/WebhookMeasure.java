package kefu.bench.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import kefu.bench.event.Flood;
import kefu.bench.measure.Figures;
import kefu.bench.measure.Measure;
import kefu.bench.measure.Options;
import kefu.bench.measure.Result;
import kefu.bench.measure.Run;
import kefu.bench.suite.Relay;
import kefu.bench.suite.Wire;

/**
 * Deliveries a second, every event to every receiver: from the outbox of a service over relay, log of changes and fan-out to
 * receivers that take 100 ms each.
 */
public final class WebhookMeasure implements Measure {

    private static final int RECEIVERS = 4;
    private static final int WARM_UP = 2_000;
    private static final Duration MOST = Duration.ofMinutes(5);
    private static final BigDecimal GOAL = new BigDecimal("1000");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Run run;

    public WebhookMeasure(Run run) {
        this.run = run;
    }

    @Override
    public List<Result> run() throws Exception {
        int events = run.options().number(Options.Number.DELIVERIES) / RECEIVERS;
        List<String> webhooks = new ArrayList<>();
        try (Receivers receivers = new Receivers(RECEIVERS);
                Relay relay = new Relay(run.target());
                Wire manager = new Wire(run.target().gateway(), run.target().token("9002", "CS_MANAGER"))) {
            try {
                for (String address : receivers.addresses()) {
                    webhooks.add(subscribe(manager, address));
                }
                run.report().doing("warming up: deliveries");
                deliver(receivers, relay, WARM_UP);
                run.report().doing(events + " events to " + RECEIVERS + " receivers that take 100 ms");
                BigDecimal rate = deliver(receivers, relay, events);
                run.report().seen(Figures.perSecond(rate));
                return List.of(Result.bounded(
                        "webhook deliveries, " + RECEIVERS + " receivers",
                        Figures.perSecond(rate),
                        "≥ 1,000/s",
                        rate.compareTo(GOAL) >= 0));
            } finally {
                for (String webhook : webhooks) {
                    manager.delete("/api/v1/webhooks/" + webhook);
                }
            }
        }
    }

    private static String subscribe(Wire manager, String address) throws IOException {
        byte[] body =
                ("{\"url\":\"" + address + "\",\"types\":[\"" + Flood.HEARD + "\"]}").getBytes(StandardCharsets.UTF_8);
        Wire.Answer answer = manager.post("/api/v1/webhooks", body);
        if (answer.status() != 201) {
            throw new IOException("A webhook was not taken: " + answer.status() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).path("id").asText();
    }

    private BigDecimal deliver(Receivers receivers, Relay relay, int events) throws Exception {
        receivers.forget();
        relay.hold();
        try {
            Flood.pour(run.target(), events, Flood.HEARD);
        } finally {
            relay.release();
        }
        int wanted = events * RECEIVERS;
        long end = System.nanoTime() + MOST.toNanos();
        while (receivers.arrived() < wanted) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("Only " + receivers.arrived() + " of " + wanted + " came");
            }
            LockSupport.parkNanos(10_000_000);
        }
        return Figures.rate(wanted, Duration.ofNanos(receivers.nanos()));
    }
}
