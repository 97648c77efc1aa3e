package kefu.platform.testkit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test against the running service on real MySQL and real Kafka. All such tests of a module share one application,
 * one schema and one topic prefix; nothing is mocked.
 */
@QuarkusTest
@WithTestResource(value = SharedServers.class, scope = TestResourceScope.GLOBAL)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KefuTest {}
