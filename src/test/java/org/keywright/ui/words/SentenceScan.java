package org.keywright.ui.words;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the patterns that lower rooms make their sentences from. */
final class SentenceScan extends TreePathScanner<Void, Void> {

    private static final Pattern FORMATTED = Pattern.compile("%[-+,.0-9]*[sdfXx]");
    private static final Pattern GAP = Pattern.compile("\\{\\d}|" + FORMATTED.pattern());

    /** Two words, one that begins or ends at a gap, or a sentence of one. */
    private static final Pattern WORDS =
            Pattern.compile(
                    "[A-Za-z]{2}[’'\"”)]?[,;:.]? [A-Za-z0-9(\"“/]|^[A-Z][a-z ]+\\.$|^ [a-z]{2}"
                            + "|^[Aa] [a-z]{3}");

    /** What is not for people: C, regular expressions, bugs, which go to the crash page. */
    private static final Set<String> MACHINE =
            Set.of(
                    "compile",
                    "split",
                    "append",
                    "startsWith",
                    "contains",
                    "indexOf",
                    "line",
                    "part",
                    "writeC",
                    "writeMake",
                    "writeCases",
                    "IllegalArgumentException",
                    "IllegalStateException",
                    "UnsupportedOperationException",
                    "UncheckedIOException",
                    "AssertionError",
                    "Thread",
                    "TimedCalls");

    private final Sources sources;
    private final Set<String> all = new TreeSet<>();
    private final List<SourceText> said = new ArrayList<>();
    private final List<SourceText> labels = new ArrayList<>();
    private CompilationUnitTree unit;
    private String file = "";
    private boolean machine;
    private boolean edit;
    private boolean label;
    private boolean gap;

    private SentenceScan(Sources sources) {
        this.sources = sources;
        this.unit = sources.units().getFirst();
    }

    static SentenceScan of(Sources sources) {
        SentenceScan scan = new SentenceScan(sources);
        for (CompilationUnitTree each : sources.units()) {
            scan.unit = each;
            scan.file = each.getSourceFile().getName().replaceAll(".*[/\\\\]", "");
            scan.scan(each, null);
        }
        return scan;
    }

    /** Everything written in quotes, gaps numbered from the left. */
    Set<String> all() {
        return all;
    }

    /** What looks as if people were to read it, each as long as it is put together in one place. */
    List<SourceText> said() {
        return said;
    }

    /** Names of edits and of repairs, which are edits too. */
    List<SourceText> labels() {
        return labels;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        boolean before = label;
        label = edit && method.getName().contentEquals("label");
        super.visitMethod(method, nothing);
        label = before;
        return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        boolean before = edit;
        edit = type.getImplementsClause().stream().anyMatch(of -> of.toString().equals("Edit"));
        super.visitClass(type, nothing);
        edit = before;
        return null;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        scan(call.getMethodSelect(), nothing);
        String method = call.getMethodSelect().toString().replaceAll("(?s).*\\.", "");
        return given(method, call.getArguments());
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        scan(made.getClassBody(), nothing);
        return given(made.getIdentifier().toString(), made.getArguments());
    }

    private Void given(String receiver, List<? extends Tree> values) {
        boolean before = machine;
        boolean outside = label;
        boolean around = gap;
        gap = receiver.equals("formatted");
        machine = MACHINE.contains(receiver);
        label |= receiver.equals("QuickFix");
        values.forEach(value -> scan(value, null));
        machine = before;
        label = outside;
        gap = around;
        return null;
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void nothing) {
        if (!Constants.texts(tree)) {
            return super.visitBinary(tree, nothing);
        }
        note(tree);
        gaps(tree);
        return null;
    }

    /** Texts within a gap stand for themselves. */
    private void gaps(Tree tree) {
        all.add(pattern(tree));
        if (tree instanceof ParenthesizedTree inner) {
            gaps(inner.getExpression());
        } else if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            gaps(sum.getLeftOperand());
            gaps(sum.getRightOperand());
        } else if (!(tree instanceof LiteralTree)) {
            boolean around = gap;
            gap = true;
            scan(tree, null);
            gap = around;
        }
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String) {
            note(literal);
        }
        return null;
    }

    private void note(Tree tree) {
        String text = pattern(tree);
        all.add(text);
        boolean word = gap && text.matches(" ?[a-z]{3,} ?");
        if (!machine && (word || looksSaid(text))) {
            long start = sources.positions().getStartPosition(unit, tree);
            long line = unit.getLineMap().getLineNumber(start);
            (label ? labels : said).add(new SourceText(file, line, "", text, ""));
        }
    }

    private static boolean looksSaid(String text) {
        String bare = GAP.matcher(text).replaceAll("");
        String full = GAP.matcher(text).replaceAll("XX");
        boolean code = text.contains("\n") || bare.startsWith("#");
        return !code && bare.matches("(?s).*[a-z]{2}.*") && WORDS.matcher(full).find();
    }

    private static String pattern(Tree tree) {
        String text = Constants.pattern(tree);
        if (!FORMATTED.matcher(text).find()) {
            return text;
        }
        Matcher gap = GAP.matcher(text);
        StringBuilder numbered = new StringBuilder();
        for (int number = 0; gap.find(); number++) {
            gap.appendReplacement(numbered, "{" + number + "}");
        }
        return gap.appendTail(numbered).toString();
    }
}
