package kefu.platform.process.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Arithmetic on business dates, which CEL lacks: {@code plusDays}, {@code plusMonths} (clipped to the month's end), {@code daysBetween}, {@code monthOf}. */
final class DateFunctions {

    static final List<CelFunctionDecl> DECLARED = List.of(
            CelFunctionDecl.newFunctionDeclaration(
                    "plusDays", CelOverloadDecl.newGlobalOverload("plus_days", Types.TEXT, Types.TEXT, SimpleType.INT)),
            CelFunctionDecl.newFunctionDeclaration(
                    "plusMonths",
                    CelOverloadDecl.newGlobalOverload("plus_months", Types.TEXT, Types.TEXT, SimpleType.INT)),
            CelFunctionDecl.newFunctionDeclaration(
                    "daysBetween",
                    CelOverloadDecl.newGlobalOverload("days_between", SimpleType.INT, Types.TEXT, Types.TEXT)),
            CelFunctionDecl.newFunctionDeclaration(
                    "monthOf", CelOverloadDecl.newGlobalOverload("month_of", Types.TEXT, Types.TEXT)));

    static final List<CelFunctionBinding> BOUND = ImmutableList.<CelFunctionBinding>builder()
            .addAll(CelFunctionBinding.fromOverloads(
                    "plusDays",
                    CelFunctionBinding.from(
                            "plus_days",
                            String.class,
                            Long.class,
                            (date, days) -> LocalDate.parse(date).plusDays(days).toString())))
            .addAll(CelFunctionBinding.fromOverloads(
                    "plusMonths",
                    CelFunctionBinding.from(
                            "plus_months",
                            String.class,
                            Long.class,
                            (date, months) ->
                                    LocalDate.parse(date).plusMonths(months).toString())))
            .addAll(CelFunctionBinding.fromOverloads(
                    "daysBetween",
                    CelFunctionBinding.from(
                            "days_between",
                            String.class,
                            String.class,
                            (from, to) -> ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to)))))
            .addAll(CelFunctionBinding.fromOverloads(
                    "monthOf",
                    CelFunctionBinding.from(
                            "month_of",
                            String.class,
                            date -> YearMonth.from(LocalDate.parse(date)).toString())))
            .build();

    private DateFunctions() {}
}
