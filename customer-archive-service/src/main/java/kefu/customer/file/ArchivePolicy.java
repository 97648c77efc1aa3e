package kefu.customer.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How the archive is kept (003-篇10 6.5, 二(三)1). */
@ConfigMapping(prefix = "kefu.archive")
public interface ArchivePolicy {

    /** 每季度重新核定一次: months from one review to the last day of the next. */
    @WithDefault("3")
    int reviewMonths();

    /** From how many months on a customer counts as an old one (老客户); the manual says no number. */
    @WithDefault("12")
    int oldCustomerMonths();

    /** What the house calls the four classes of credit; the manual's table of their names is cut off. */
    Map<CreditClass, String> creditClassNames();
}
