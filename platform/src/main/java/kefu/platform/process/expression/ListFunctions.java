package kefu.platform.process.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.LinkedHashSet;
import java.util.List;

/** {@code distinct}: a list without what stands in it already, so that days can be counted and not entries. */
final class ListFunctions {

    private static final ListType ANY = ListType.create(SimpleType.DYN);

    static final List<CelFunctionDecl> DECLARED = List.of(CelFunctionDecl.newFunctionDeclaration(
            "distinct", CelOverloadDecl.newGlobalOverload("distinct_list", ANY, ANY)));

    static final List<CelFunctionBinding> BOUND = ImmutableList.copyOf(CelFunctionBinding.fromOverloads(
            "distinct", CelFunctionBinding.from("distinct_list", List.class, ListFunctions::distinct)));

    private ListFunctions() {}

    private static List<?> distinct(List<?> list) {
        return List.copyOf(new LinkedHashSet<>(list));
    }
}
