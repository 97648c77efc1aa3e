package kefu.platform.process.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at the names inside an expression: the steps and relations it asks for must exist. */
final class Names {

    private Names() {}

    static void check(String source, CelAbstractSyntaxTree tree, Vocabulary vocabulary) throws ExpressionFault {
        for (CelNavigableExpr node : (Iterable<CelNavigableExpr>) nodes(tree)::iterator) {
            known(source, "step", named(node.expr(), "taken"), vocabulary.steps());
            known(source, "relation", named(node.expr(), "roles"), vocabulary.relations());
        }
    }

    private static void known(String source, String kind, Optional<String> name, Set<String> names)
            throws ExpressionFault {
        if (name.isPresent() && !names.contains(name.get())) {
            throw new ExpressionFault(source, "unknown " + kind + " '" + name.get() + "'");
        }
    }

    /** The key in {@code map.key}, {@code map["key"]} or {@code "key" in map}. */
    private static Optional<String> named(CelExpr node, String map) {
        if (node.getKind() == Kind.SELECT && isIdent(node.select().operand(), map)) {
            return Optional.of(node.select().field());
        }
        if (node.getKind() == Kind.CALL && node.call().args().size() == 2) {
            List<CelExpr> args = node.call().args();
            return switch (node.call().function()) {
                case "_[_]" -> isIdent(args.get(0), map) ? text(args.get(1)) : Optional.empty();
                case "@in" -> isIdent(args.get(1), map) ? text(args.get(0)) : Optional.empty();
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    static boolean uses(CelAbstractSyntaxTree tree, String variable) {
        return nodes(tree).anyMatch(node -> isIdent(node.expr(), variable));
    }

    private static Stream<CelNavigableExpr> nodes(CelAbstractSyntaxTree tree) {
        return CelNavigableAst.fromAst(tree).getRoot().allNodes();
    }

    private static boolean isIdent(CelExpr node, String name) {
        return node.getKind() == Kind.IDENT && node.ident().name().equals(name);
    }

    private static Optional<String> text(CelExpr node) {
        return node.getKind() == Kind.CONSTANT && node.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(node.constant().stringValue())
                : Optional.empty();
    }
}
