package kefu.platform.process.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.runtime.CelFunctionBinding;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** {@code normalised}: what is left of a text when width, case, spaces and punctuation do not matter, to see that two say the same. */
final class TextFunctions {

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static final List<CelFunctionDecl> DECLARED = List.of(CelFunctionDecl.newFunctionDeclaration(
            "normalised", CelOverloadDecl.newGlobalOverload("normalised_text", Types.TEXT, Types.TEXT)));

    static final List<CelFunctionBinding> BOUND = ImmutableList.copyOf(CelFunctionBinding.fromOverloads(
            "normalised", CelFunctionBinding.from("normalised_text", String.class, TextFunctions::normalised)));

    private TextFunctions() {}

    static String normalised(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = NO_WORDS.matcher(plain).replaceAll("");
        // Nothing but signs is still something.
        return words.isEmpty() ? plain.strip() : words;
    }
}
