package kefu.billing.office;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** In which currency the books are kept, and above which amount a figure is a slip of the hand. */
@ConfigMapping(prefix = "kefu.books")
public interface Books {

    /** One currency for all books: an entry never mixes two. */
    @WithDefault("CNY")
    String currency();

    /** The largest single amount anybody may key in. */
    @WithDefault("1000000000")
    BigDecimal mostAmount();
}
