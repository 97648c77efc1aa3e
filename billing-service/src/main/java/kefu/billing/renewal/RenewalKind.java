package kefu.billing.renewal;

import java.util.Arrays;
import java.util.Optional;

/** Contracts that are renewed, with what the manual calls them. */
public enum RenewalKind {
    /** 网站建设类: space, domain. */
    WEBSITE,
    /** 推广类. */
    PROMOTION;

    /** A contract of another kind is not renewed here. */
    static Optional<RenewalKind> ofContract(String kind) {
        return Arrays.stream(values()).filter(one -> one.name().equals(kind)).findFirst();
    }
}
