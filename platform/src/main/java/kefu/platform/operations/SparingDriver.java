package kefu.platform.operations;

import com.mysql.cj.conf.ConnectionUrl;
import com.mysql.cj.exceptions.CJException;
import com.mysql.cj.jdbc.NonRegisteringDriver;
import com.mysql.cj.jdbc.exceptions.SQLExceptionsMapping;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The driver of MySQL, whose connections do not tell the database before and after every transaction of a pool what it will
 * be told again at the next one: of the few journeys to the database a change takes, two are saved.
 */
public final class SparingDriver extends NonRegisteringDriver {

    public SparingDriver() throws SQLException {
        // Only so that it says what the driver throws.
    }

    @Override
    public @Nullable Connection connect(String url, Properties given) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        try {
            ConnectionUrl parsed = ConnectionUrl.getConnectionUrlInstance(url, given);
            // Of several hosts the driver chooses one by itself, and tells each what it needs.
            return parsed.getType() == ConnectionUrl.Type.SINGLE_CONNECTION
                    ? new SparingConnection(parsed.getMainHost())
                    : super.connect(url, given);
        } catch (CJException unreachable) {
            throw SQLExceptionsMapping.translateException(unreachable);
        }
    }
}
