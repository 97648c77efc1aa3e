package kefu.customer.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.web.Traced;
import org.jspecify.annotations.Nullable;

/** One customer brought another (转介绍). Nobody brings himself, and who was brought is counted for one referrer only. */
@Entity
@Table(name = "referral")
class Referral extends Traced {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "referrer_id")
    private UUID referrerId;

    @Column(name = "referred_id")
    private UUID referredId;

    @Column(name = "counted_for")
    private @Nullable UUID countedFor;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    private @Nullable String remark;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Referral() {}

    Referral(UUID id, ClaimReferral claim, String operator, Instant now) {
        this.id = id;
        this.referrerId = claim.referrerId();
        this.referredId = claim.referredId();
        this.remark = claim.remark();
        this.status = ReferralStatus.CLAIMED;
        this.claimedBy = operator;
        this.claimedAt = now;
    }

    void confirm(String operator, Instant now) {
        to(ReferralStatus.CONFIRMED);
        countedFor = referredId;
        confirmedBy = operator;
        confirmedAt = now;
    }

    /** Whoever was brought may be counted for another referrer from now on. */
    void withdraw(String why, String operator, Instant now) {
        to(ReferralStatus.WITHDRAWN);
        countedFor = null;
        withdrawalReason = why;
        withdrawnBy = operator;
        withdrawnAt = now;
    }

    private void to(ReferralStatus wanted) {
        if (!status.may(wanted)) {
            throw CommonProblem.CONFLICT
                    .because("该转介绍已是此状态", "This referral is so already")
                    .with("state", status)
                    .with(
                            "expected",
                            Arrays.stream(ReferralStatus.values())
                                    .filter(one -> one.may(wanted))
                                    .toList());
        }
        status = wanted;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID referrerId() {
        return referrerId;
    }

    UUID referredId() {
        return referredId;
    }

    ReferralView view() {
        return new ReferralView(
                id,
                referrerId,
                referredId,
                status,
                remark,
                claimedAt,
                claimedBy,
                confirmedAt,
                confirmedBy,
                withdrawnAt,
                withdrawnBy,
                withdrawalReason);
    }
}
