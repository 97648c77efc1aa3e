package kefu.platform.process.expression;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardOverload;
import dev.cel.common.CelOptions;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;

/** The dialect of CEL the definitions use: the standard one without bytes and unsigned numbers, with business dates, {@code normalised} text and
 * {@code distinct} lists added. */
final class Cel {

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(4_000)
            .comprehensionMaxIterations(10_000)
            .build();

    /** The checker sets up its functions for every single expression: fewer of them start a service faster. */
    private static final CelStandardDeclarations FUNCTIONS = CelStandardDeclarations.newBuilder()
            .filterFunctions((function, overload) -> isUsed(overload))
            .build();

    static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
            .setOptions(OPTIONS)
            .addFunctionBindings(DateFunctions.BOUND)
            .addFunctionBindings(TextFunctions.BOUND)
            .addFunctionBindings(ListFunctions.BOUND)
            .build();

    private Cel() {}

    private static boolean isUsed(StandardOverload overload) {
        String id = overload.celOverloadDecl().overloadId();
        return !id.contains("uint") && !id.contains("bytes");
    }

    static CelCompiler compiler(Map<String, CelType> variables, CelTypeProvider types) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(FUNCTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(DateFunctions.DECLARED)
                .addFunctionDeclarations(TextFunctions.DECLARED)
                .addFunctionDeclarations(ListFunctions.DECLARED)
                .setTypeProvider(types);
        variables.forEach(builder::addVar);
        return builder.build();
    }
}
