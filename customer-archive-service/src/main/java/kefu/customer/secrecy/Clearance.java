package kefu.customer.secrecy;

import static kefu.customer.secrecy.ConfidentialityLevel.CONFIDENTIAL;
import static kefu.customer.secrecy.ConfidentialityLevel.SECRET;
import static kefu.platform.visibility.Where.either;
import static kefu.platform.visibility.Where.everything;

import java.time.LocalDate;
import java.util.List;
import kefu.customer.Roles;
import kefu.platform.identity.Caller;
import kefu.platform.visibility.Trait;
import kefu.platform.visibility.Visibility;
import kefu.platform.visibility.Where;
import kefu.platform.visibility.Who;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of who sees a file, and who sees phone, e-mail and identity numbers in clear (003-篇10 七): the same
 * answer for a single file, a list, a search, an export and the news of a change. A grant to consult one file (6.7) is
 * beside it and opens that file only.
 */
public final class Clearance {

    /**
     * What of a file the rules speak of.
     *
     * @param until last day of the grade
     * @param owner operator whose customer it is
     */
    public record Facts(
            ConfidentialityLevel level,
            LocalDate until,
            @Nullable String owner) {

        public static Facts of(Confidentiality grade, @Nullable String owner) {
            return new Facts(grade.level(), grade.until(), owner);
        }
    }

    private static final Trait<Facts> LEVEL = new Trait<>("grade", "f.confidentiality.level", Facts::level);
    private static final Trait<Facts> UNTIL = new Trait<>("grade", "f.confidentiality.until", Facts::until);
    private static final Trait<Facts> OWNER = new Trait<>("owner", "f.details.owner", Facts::owner);

    /** 自行解密: once its period is over the grade keeps nobody out. */
    private static final Where<Facts> LIFTED = UNTIL.isPast();

    /** Salespeople see what is graded above 秘密 only of their own customers. */
    public static final Visibility<Facts> FILES = Visibility.of(Facts.class)
            .shownTo(Who.of(readersBeside(Roles.SALES)), everything())
            .shownTo(Who.of(Roles.SALES), either(LEVEL.is(SECRET), LIFTED, OWNER.isCaller()))
            .inClearFor(Who.of(Roles.INFO_CLERK, Roles.CUSTOMER_INFO_MANAGER, Roles.CS_MANAGER, Roles.GM), everything())
            .inClearFor(Who.of(Roles.ARCHIVE_KEEPER), either(LEVEL.is(SECRET, CONFIDENTIAL), LIFTED))
            .inClearFor(Who.of(Roles.SUPERVISOR), either(LEVEL.is(SECRET), LIFTED));

    /** 信用状况: for who may read identifiers in clear, who collects the money, and who looks after the customer. */
    public static final Visibility<Facts> CREDIT = Visibility.of(Facts.class)
            .shownTo(Who.of(Roles.INFO_CLERK, Roles.CUSTOMER_INFO_MANAGER, Roles.CS_MANAGER, Roles.GM), everything())
            .shownTo(Who.of(Roles.FINANCE, Roles.AUDIT), everything())
            .shownTo(Who.of(Roles.ARCHIVE_KEEPER), either(LEVEL.is(SECRET, CONFIDENTIAL), LIFTED))
            .shownTo(Who.of(Roles.SUPERVISOR), either(LEVEL.is(SECRET), LIFTED))
            .shownTo(Who.of(Roles.SALES), OWNER.isCaller());

    private Clearance() {}

    /** Whether the caller deals with customers at all. */
    public static boolean reads(Caller caller) {
        return caller.hasAny(Roles.READERS);
    }

    private static List<String> readersBeside(String one) {
        return Roles.READERS.stream().filter(role -> !role.equals(one)).toList();
    }
}
