package kefu.gateway.webhook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the name in a webhook's address into the address that is connected to. The name is asked for once, every address it
 * has must be permitted, and the connection goes to exactly that address: a name that answers differently a moment later leads
 * nowhere else. Asking happens on threads of its own, because a name server that does not answer must hold nobody up.
 */
@ApplicationScoped
class Targets {

    private static final int THREADS = 8;
    private static final Duration REMEMBERED = Duration.ofSeconds(20);

    private final AddressRules rules;
    private final Names names;
    private final ExecutorService asking;
    private final Cache<String, CompletableFuture<InetAddress>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    /** The addresses of a name. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    @Inject
    Targets(WebhookConfig config) {
        this(new AddressRules(config.allowedNetworks().orElse(List.of())), InetAddress::getAllByName);
    }

    Targets(AddressRules rules, Names names) {
        this.rules = rules;
        this.names = names;
        this.asking = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().name("kefu-names-", 0).daemon().factory());
    }

    /** The name leads where nothing may be told, or nowhere. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The address to connect to, now or soon. */
    CompletionStage<InetAddress> find(String host) {
        CompletableFuture<InetAddress> found = known.get(
                host,
                name -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return resolve(name);
                            } catch (Refused refused) {
                                throw new java.util.concurrent.CompletionException(refused);
                            }
                        },
                        asking));
        return found.whenComplete((address, fault) -> {
            if (fault != null) {
                known.invalidate(host);
            }
        });
    }

    /** The first address of the name, if all of them are permitted. */
    InetAddress resolve(String host) throws Refused {
        String name = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        InetAddress[] addresses;
        try {
            addresses = names.of(name);
        } catch (UnknownHostException unknown) {
            throw new Refused("the name " + host + " is not known", unknown);
        }
        for (InetAddress address : addresses) {
            if (!rules.permit(address)) {
                throw new Refused("the name " + host + " leads to a private or reserved address", null);
            }
        }
        if (addresses.length == 0) {
            throw new Refused("the name " + host + " has no address", null);
        }
        return addresses[0];
    }

    @PreDestroy
    void close() {
        asking.shutdownNow();
    }
}
