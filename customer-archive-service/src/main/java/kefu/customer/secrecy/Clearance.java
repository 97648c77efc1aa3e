package kefu.customer.secrecy;

import java.time.LocalDate;
import java.util.Map;
import kefu.customer.Roles;
import kefu.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a file, and who sees phone, e-mail and identity numbers in clear. Pure: the same answer for a single file, a
 * list and a search.
 */
public final class Clearance {

    /** The highest grade a role reads in clear; every other role reads masked, whatever the grade. */
    private static final Map<String, ConfidentialityLevel> IN_CLEAR = Map.of(
            Roles.SUPERVISOR, ConfidentialityLevel.SECRET,
            Roles.ARCHIVE_KEEPER, ConfidentialityLevel.CONFIDENTIAL,
            Roles.INFO_CLERK, ConfidentialityLevel.TOP_SECRET,
            Roles.CUSTOMER_INFO_MANAGER, ConfidentialityLevel.TOP_SECRET,
            Roles.CS_MANAGER, ConfidentialityLevel.TOP_SECRET,
            Roles.GM, ConfidentialityLevel.TOP_SECRET);

    private Clearance() {}

    /** Whether the caller deals with customers at all. */
    public static boolean reads(Caller caller) {
        return caller.hasAny(Roles.READERS);
    }

    /** Salespeople alone are kept from files graded above 秘密, unless the customer is their own. */
    public static boolean restricted(Caller caller) {
        return caller.has(Roles.SALES)
                && Roles.READERS.stream()
                        .filter(role -> !role.equals(Roles.SALES))
                        .noneMatch(caller::has);
    }

    public static boolean sees(Caller caller, Confidentiality grade, @Nullable String owner, LocalDate today) {
        return !restricted(caller)
                || grade.level() == ConfidentialityLevel.SECRET
                || grade.liftedOn(today)
                || caller.operator().equals(owner);
    }

    public static boolean inClear(Caller caller, Confidentiality grade, LocalDate today) {
        return caller.roles().stream()
                .map(IN_CLEAR::get)
                .anyMatch(highest -> highest != null && (grade.liftedOn(today) || highest.atLeast(grade.level())));
    }
}
