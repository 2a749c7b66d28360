package org.keywright.ui.words;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts put together with {@code +}. */
final class Constants {

    private Constants() {}

    /** The text, when nothing but literals is in it. */
    static Optional<String> text(Tree tree) {
        String text = pattern(tree);
        return Gaps.of(text).isEmpty() || literal(tree) ? Optional.of(text) : Optional.empty();
    }

    /** The text with everything that is no literal as {@code {0}}, {@code {1}} … */
    static String pattern(Tree tree) {
        StringBuilder text = new StringBuilder();
        int gaps = 0;
        for (Tree part : parts(tree)) {
            if (part instanceof LiteralTree literal) {
                text.append(literal.getValue());
            } else {
                text.append('{').append(gaps++).append('}');
            }
        }
        return text.toString();
    }

    private static boolean literal(Tree tree) {
        return parts(tree).stream().allMatch(LiteralTree.class::isInstance);
    }

    private static List<Tree> parts(Tree tree) {
        List<Tree> parts = new ArrayList<>();
        if (tree instanceof ParenthesizedTree inner) {
            // (n + 1) is a number, not a text with "1" in it
            return texts(inner.getExpression()) ? parts(inner.getExpression()) : List.of(tree);
        }
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            parts.addAll(parts(sum.getLeftOperand()));
            parts.addAll(parts(sum.getRightOperand()));
        } else {
            parts.add(tree);
        }
        return parts;
    }

    /** Whether a quoted text is among what is put together here. */
    static boolean texts(Tree tree) {
        return switch (tree) {
            case ParenthesizedTree inner -> texts(inner.getExpression());
            case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
                    texts(sum.getLeftOperand()) || texts(sum.getRightOperand());
            default -> tree instanceof LiteralTree text && text.getValue() instanceof String;
        };
    }
}
