package kefu.customer.referral;

import java.util.UUID;

/**
 * {@code customer.referral.confirmed.v1} and {@code customer.referral.withdrawn.v1}, about the customer who brought another.
 *
 * @param confirmedReferrals how many of his referrals are confirmed by now
 */
record ReferralNotice(UUID referralId, int confirmedReferrals) {

    static final String CONFIRMED = "customer.referral.confirmed.v1";
    static final String WITHDRAWN = "customer.referral.withdrawn.v1";
}
