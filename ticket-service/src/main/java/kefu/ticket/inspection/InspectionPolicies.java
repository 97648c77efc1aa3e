package kefu.ticket.inspection;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** How often rounds are gone (巡查频次); the manuals differ by kind, and give none for some. */
@ConfigMapping(prefix = "kefu.inspections")
public interface InspectionPolicies {

    /** By kind, such as {@code CLEANING=2 a day} or {@code SHOP=1 a month}. */
    Map<String, String> rounds();
}
