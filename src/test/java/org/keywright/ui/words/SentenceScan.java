package org.keywright.ui.words;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the patterns that lower rooms make their sentences from. */
final class SentenceScan extends TreePathScanner<Void, Void> {

    private static final Pattern FORMATTED = Pattern.compile("%[-+,.0-9]*[sdfXx]");

    private final Set<String> all = new TreeSet<>();
    private final Set<String> problems = new TreeSet<>();

    static SentenceScan of(Sources sources) {
        SentenceScan scan = new SentenceScan();
        for (CompilationUnitTree unit : sources.units()) {
            scan.scan(unit, null);
        }
        return scan;
    }

    /** Everything written in quotes, gaps numbered from the left. */
    Set<String> all() {
        return all;
    }

    /** Messages and advice that stand right where a problem is made. */
    Set<String> problems() {
        return problems;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        String method = call.getMethodSelect().toString();
        if (method.matches("Problem\\.(error|warning|hint)") && call.getArguments().size() == 4) {
            call.getArguments().subList(2, 4).stream()
                    .map(SentenceScan::pattern)
                    .filter(text -> text.matches(".*[a-z]{2}.*"))
                    .forEach(problems::add);
        }
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void nothing) {
        all.add(pattern(tree));
        return super.visitBinary(tree, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        all.add(pattern(literal));
        return null;
    }

    private static String pattern(Tree tree) {
        Matcher formatted = FORMATTED.matcher(Constants.pattern(tree));
        if (!formatted.find()) {
            return Constants.pattern(tree);
        }
        StringBuilder text = new StringBuilder();
        int gaps = 0;
        do {
            formatted.appendReplacement(text, "{" + gaps++ + "}");
        } while (formatted.find());
        return formatted.appendTail(text).toString();
    }
}
