package kefu.platform.operations;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.MySQLExceptionSorter;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A handful of connections beside the pool of the requests, outside of any transaction: for the relay and for numbers,
 * which must neither wait for busy requests nor hold one up. The database gives them up after a minute of silence, so
 * that a lock does not outlive a machine that vanished; one that died meanwhile is found out before it is handed over.
 */
@Singleton
public class SideConnections {

    private static final int MOST = 4;

    private final AgroalDataSource requests;
    private @Nullable AgroalDataSource own;

    SideConnections(AgroalDataSource requests) {
        this.requests = requests;
    }

    public Connection get() throws SQLException {
        return own().getConnection();
    }

    private synchronized AgroalDataSource own() throws SQLException {
        AgroalDataSource known = own;
        if (known == null) {
            known = AgroalDataSource.from(likeRequests());
            own = known;
        }
        return known;
    }

    private AgroalDataSourceConfigurationSupplier likeRequests() {
        AgroalConnectionFactoryConfiguration like =
                requests.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        return new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(MOST)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .validateOnBorrow(true)
                        .connectionValidator(ConnectionValidator.defaultValidator())
                        .reapTimeout(Duration.ofSeconds(30))
                        .exceptionSorter(new MySQLExceptionSorter())
                        .connectionFactoryConfiguration(factory -> {
                            factory.jdbcUrl(like.jdbcUrl())
                                    .connectionProviderClass(like.connectionProviderClass())
                                    .principal(like.principal())
                                    .autoCommit(true)
                                    .jdbcTransactionIsolation(TransactionIsolation.READ_COMMITTED)
                                    .initialSql("SET SESSION wait_timeout = 60, innodb_lock_wait_timeout = 2");
                            like.credentials().forEach(factory::credential);
                            like.jdbcProperties()
                                    .forEach((key, value) -> factory.jdbcProperty((String) key, (String) value));
                            return factory;
                        }));
    }

    @PreDestroy
    synchronized void close() {
        if (own != null) {
            own.close();
        }
    }
}
