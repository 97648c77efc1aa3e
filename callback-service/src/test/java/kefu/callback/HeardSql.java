package kefu.callback;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import kefu.platform.testkit.SqlProbe;

/** Hears what this service asks its database. */
@PersistenceUnitExtension
class HeardSql extends SqlProbe {}
