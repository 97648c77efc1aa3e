package kefu.billing.office;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.Optional;

/** The numbers of the gas manual (003-篇12) and what it leaves open. The three days before a demand stand in the process. */
@ConfigMapping(prefix = "kefu.gas")
public interface GasPolicy {

    ReadDays readDays();

    Reading reading();

    /** 「送达一周内」: days from delivery of the statement to the last day of payment. */
    @WithDefault("7")
    int payWithinDays();

    /** 「三日内」 of the same manual, which no consequence follows: shown as a target in the report only. */
    @WithDefault("3")
    int payTargetDays();

    /** 气费回收率 ≥ 95 %. */
    @WithDefault("0.95")
    BigDecimal recoveryTarget();

    /** 上报准确率 100 %. */
    @WithDefault("1.00")
    BigDecimal reportAccuracy();

    /** 抄收率: the manual refers to a company standard and gives no number. */
    Optional<BigDecimal> readingTarget();

    /** Whether a paid-up case that had led to a cut-off asks for supply to be restored; the manual is silent. */
    @WithDefault("true")
    boolean restoreAfterPayment();

    /** 「每月20日—25日」, for public-welfare and commercial users. */
    interface ReadDays {
        @WithDefault("20")
        int from();

        @WithDefault("25")
        int to();

        /** What happens to a reading on another day. */
        @WithDefault("REJECT")
        Outside outside();
    }

    /** Refuse a reading outside the days, or take it and mark it. */
    enum Outside {
        REJECT,
        FLAG
    }

    /** What a believable reading is; the manual gives no number. */
    interface Reading {
        /** The most one account can burn between two readings. */
        @WithDefault("1000000")
        BigDecimal mostVolume();

        /** A reading above this many times the average of the last ones must be confirmed. */
        @WithDefault("10")
        BigDecimal unusualFactor();
    }
}
