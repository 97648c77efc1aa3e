package kefu.customer.secrecy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import kefu.customer.Findings;
import org.jspecify.annotations.Nullable;

/**
 * The grade a file is marked with and how long it holds (标明密级,并确定保密期限, 003-篇10 7.2.4). No file is without one;
 * once the period is over the grade lifts by itself (自行解密).
 *
 * @param until last day of the period
 * @param reason why it was set by hand; always given when a grade was lowered
 */
@Embeddable
public record Confidentiality(
        @Enumerated(EnumType.STRING) @Column(name = "confidentiality_level")
        ConfidentialityLevel level,

        @Column(name = "confidential_until") LocalDate until,
        @Column(name = "graded_by") String gradedBy,
        @Column(name = "grade_reason") @Nullable String reason) {

    /** Marks a new file; refuses with everything found so far if grade or period is missing, or the period is over. */
    public static Confidentiality mark(
            @Nullable ConfidentialityLevel level,
            @Nullable LocalDate until,
            String operator,
            LocalDate today,
            Findings findings) {
        requireLevel(level, findings);
        requirePeriod(until, today, findings);
        findings.refuse();
        if (level == null || until == null) {
            throw new IllegalStateException("A file without grade or period would have been refused");
        }
        return new Confidentiality(level, until, operator, null);
    }

    /** Marks a file anew; lower than it was, or than the dealings given ask for, only with a reason. */
    public Confidentiality regrade(Grade grade, String operator, LocalDate today) {
        Findings findings = new Findings();
        ConfidentialityLevel marked = grade.level();
        requireLevel(marked, findings);
        requirePeriod(grade.confidentialUntil(), today, findings);
        boolean lowered = marked != null
                && (!marked.atLeast(level)
                        || grade.dealings() != null
                                && !marked.atLeast(grade.dealings().level()));
        findings.require(
                !lowered || grade.reason() != null && !grade.reason().isBlank(),
                "/reason",
                "required",
                "降低密级须说明理由",
                "Lowering the grade needs a reason");
        findings.refuse();
        return new Confidentiality(Objects.requireNonNull(marked), grade.confidentialUntil(), operator, grade.reason());
    }

    public boolean liftedOn(LocalDate day) {
        return day.isAfter(until);
    }

    private static void requireLevel(@Nullable ConfidentialityLevel level, Findings findings) {
        findings.require(
                level != null,
                "/confidentialityLevel",
                "required",
                "必须标明密级，或给出业务往来 dealings",
                "Mark the grade, or give the dealings it follows from");
    }

    private static void requirePeriod(@Nullable LocalDate until, LocalDate today, Findings findings) {
        String pointer = "/confidentialUntil";
        findings.given(until, pointer)
                .plausible(until, today, pointer)
                .require(
                        until == null || !until.isBefore(today),
                        pointer,
                        "in-the-past",
                        "保密期限须未届满",
                        "The period must not be over already");
    }
}
