package org.keywright.ui.words;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Finds what is given to {@link Phrase} in the window's sources, and what should have been. */
final class PhraseScan extends TreePathScanner<Void, Void> {

    /** Methods whose texts are for the program: what these are given, nobody reads. */
    private static final Set<String> MACHINE =
            Set.of(
                    "getStyleClass",
                    "getPseudoClass",
                    "pseudoClassStateChanged",
                    "setId",
                    "getResource",
                    "getResourceAsStream",
                    "read",
                    "parse",
                    "compile",
                    "ofPattern",
                    "matches",
                    "replace",
                    "replaceAll",
                    "split",
                    "startsWith",
                    "endsWith",
                    "equals",
                    "equalsIgnoreCase",
                    "contains",
                    "indexOf",
                    "valueOf",
                    "find",
                    "lookup",
                    "findText",
                    "items",
                    "put",
                    "name",
                    "code",
                    "getProperty",
                    "getenv",
                    "getLogger");

    private static final Pattern WORD = Pattern.compile("[a-z]{2}|[A-Z][a-z]|\\b[a-zA-Z] [a-z]");

    /** Shortcuts, files, style classes and keys with a dash or a dot, formats. */
    private static final Pattern FOR_THE_PROGRAM =
            Pattern.compile(
                    "[a-z0-9]+([-._/:][a-zA-Z0-9*]+)+|[a-z]+(-[a-z]+)*-|Shortcut\\+.*"
                            + "|accent|danger|flat|small|large|success|warning"
                            + "|\\*?\\.[a-z0-9]+|/org/.*|%[-+,.0-9]*[df]( [a-zA-Z])?");

    private final Sources sources;
    private final List<SourceText> phrases = new ArrayList<>();
    private final List<String> unwrapped = new ArrayList<>();
    private final List<String> misused = new ArrayList<>();
    private CompilationUnitTree unit;
    private String file = "";

    private PhraseScan(Sources sources) {
        this.sources = sources;
        this.unit = sources.units().getFirst();
    }

    static PhraseScan of(Sources sources) {
        PhraseScan scan = new PhraseScan(sources);
        for (CompilationUnitTree each : sources.units()) {
            scan.unit = each;
            scan.file = each.getSourceFile().getName().replaceAll(".*[/\\\\]", "");
            scan.scan(each, null);
        }
        return scan;
    }

    /** What is given to {@link Phrase}. */
    List<SourceText> phrases() {
        return phrases;
    }

    /** Texts that look as if people were to read them, not given to {@link Phrase}. */
    List<String> unwrapped() {
        return unwrapped;
    }

    /** Phrases that are no literals, or asked for only once. */
    List<String> misused() {
        return misused;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        String method = call.getMethodSelect().toString();
        if (!Set.of("Phrase.of", "Phrase.in", "Phrase.count").contains(method)) {
            return super.visitMethodInvocation(call, nothing);
        }
        List<? extends ExpressionTree> given = call.getArguments();
        List<String> texts = new ArrayList<>();
        int first = method.equals("Phrase.count") ? 1 : 0;
        int fixed = method.equals("Phrase.of") ? 1 : first + 2;
        for (ExpressionTree text : given.subList(first, fixed)) {
            Constants.text(text).ifPresentOrElse(texts::add, () -> misused.add(at(text)));
        }
        if (isStatic()) {
            misused.add(at(call));
        }
        scan(given.subList(0, first), nothing);
        scan(given.subList(fixed, given.size()), nothing);
        if (texts.size() == fixed - first) {
            phrases.add(text(method, texts, call));
        }
        return null;
    }

    private SourceText text(String method, List<String> texts, Tree call) {
        return switch (method) {
            case "Phrase.in" -> new SourceText(file, line(call), texts.get(0), texts.get(1), "");
            case "Phrase.count" -> new SourceText(file, line(call), "", texts.get(0), texts.get(1));
            default -> new SourceText(file, line(call), "", texts.getFirst(), "");
        };
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String text && isWords(text) && !isForTheProgram()) {
            unwrapped.add(file + ": " + text);
        }
        return null;
    }

    private static boolean isWords(String text) {
        return WORD.matcher(text).find() && !FOR_THE_PROGRAM.matcher(text).matches();
    }

    private boolean isForTheProgram() {
        Tree below = getCurrentPath().getLeaf();
        for (Tree tree : getCurrentPath()) {
            if (tree instanceof CaseTree branch && branch.getLabels().contains(below)
                    || tree instanceof NewClassTree made
                            && made.getIdentifier().toString().matches(".*(Exception|DataFormat)")
                    || tree instanceof MethodInvocationTree call
                            && call.getMethodSelect() != below
                            && isMachine(call.getMethodSelect())) {
                return true;
            }
            below = tree;
        }
        return false;
    }

    private static boolean isMachine(ExpressionTree method) {
        if (!(method instanceof MemberSelectTree of)) {
            return MACHINE.contains(method.toString());
        }
        String receiver = of.getExpression().toString();
        return MACHINE.contains(of.getIdentifier().toString())
                || receiver.equals("LOG")
                || receiver.endsWith("getStyleClass()")
                || receiver.contains("getLogger(");
    }

    /** A phrase in a constant would stay in the language of the start. */
    private boolean isStatic() {
        Tree below = getCurrentPath().getLeaf();
        for (Tree tree : getCurrentPath()) {
            if (tree instanceof ClassTree) {
                return below instanceof VariableTree field
                        && field.getModifiers().getFlags().contains(Modifier.STATIC);
            }
            below = tree;
        }
        return false;
    }

    private String at(Tree tree) {
        return file + ":" + line(tree) + ": " + tree;
    }

    private long line(Tree tree) {
        long start = sources.positions().getStartPosition(unit, tree);
        return unit.getLineMap().getLineNumber(start);
    }
}
