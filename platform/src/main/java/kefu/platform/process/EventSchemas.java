package kefu.platform.process;

import java.util.function.Predicate;

/** Which events the service has a contract for: those with a schema under {@code META-INF/events}. */
record EventSchemas(ClassLoader loader) implements Predicate<String> {

    @Override
    public boolean test(String type) {
        return loader.getResource("META-INF/events/" + type + ".schema.json") != null;
    }
}
