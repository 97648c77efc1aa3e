package kefu.billing.discount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kefu.billing.office.Amounts;
import kefu.billing.office.BillingProblem;
import kefu.billing.office.BusinessDay;
import kefu.billing.office.Filter;
import kefu.platform.id.Numbers;
import kefu.platform.id.Uuid7;
import kefu.platform.identity.Caller;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Answer;
import kefu.platform.web.Paging;
import kefu.platform.web.Preconditions;

/** Quotes discounts, to class A only, never below the floor of net profit, and has them approved (E11). */
@ApplicationScoped
class DiscountDesk {

    private static final String PREFIX = "DQ";

    private final DiscountQuotes quotes;
    private final CustomerClasses classes;
    private final DiscountPolicy policy;
    private final Amounts amounts;
    private final Numbers numbers;
    private final BusinessDay day;
    private final Preconditions preconditions;

    DiscountDesk(
            DiscountQuotes quotes,
            CustomerClasses classes,
            DiscountPolicy policy,
            Amounts amounts,
            Numbers numbers,
            BusinessDay day,
            Preconditions preconditions) {
        this.quotes = quotes;
        this.classes = classes;
        this.policy = policy;
        this.amounts = amounts;
        this.numbers = numbers;
        this.day = day;
        this.preconditions = preconditions;
    }

    @Transactional
    Answer<DiscountQuoteView> quote(QuoteDiscount asked, Caller caller) {
        amounts.require(asked.cost(), "/cost");
        amounts.require(asked.price(), "/price");
        requireClass(asked.customerId());
        Margin margin = new Margin(asked.cost(), asked.price());
        if (!margin.reaches(policy.floorNetProfit())) {
            throw BillingProblem.BELOW_FLOOR
                    .because(
                            "净利润率低于 " + policy.floorNetProfit(),
                            "Less than " + policy.floorNetProfit() + " of the price would be left")
                    .with("netProfit", margin.shown())
                    .with("lowestPrice", margin.lowestPrice(policy.floorNetProfit()))
                    .at("/price", "below-floor", "低于利润底线", "Below the floor");
        }
        DiscountQuote quote = new DiscountQuote(
                Uuid7.at(day.now()),
                numbers.next(PREFIX, day.now()),
                asked.customerId(),
                margin,
                caller.operator(),
                day.now());
        quotes.persistAndFlush(quote);
        return new Answer<>(quote.view(), quote.version());
    }

    /** Refused where the customer has fallen from his class meanwhile. */
    @Transactional
    Answer<DiscountQuoteView> approve(UUID id, Caller caller) {
        DiscountQuote quote =
                quotes.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(DiscountDesk::unknown);
        preconditions.honour(quote.version());
        requireClass(quote.customerId());
        quote.approve(caller.operator(), day.today());
        quotes.flush();
        return new Answer<>(quote.view(), quote.version());
    }

    @Transactional
    Answer<DiscountQuoteView> get(UUID id) {
        DiscountQuote quote = quotes.findByIdOptional(id).orElseThrow(DiscountDesk::unknown);
        return new Answer<>(quote.view(), quote.version());
    }

    private static Refusal unknown() {
        return CommonProblem.NOT_FOUND.because("没有该报价", "There is no such quote");
    }

    @Transactional
    List<DiscountQuoteView> list(Filter filter, Paging paging) {
        return filter.newestFirst(DiscountQuote.class, quotes, paging).stream()
                .map(DiscountQuote::view)
                .toList();
    }

    private void requireClass(UUID customerId) {
        String name = classes.nameOf(customerId);
        if (!policy.classes().contains(name)) {
            throw BillingProblem.NO_DISCOUNT
                    .because("客户为 " + name + " 类，不享有折扣", "A class-" + name + " customer has no discount")
                    .with("class", name);
        }
    }
}
