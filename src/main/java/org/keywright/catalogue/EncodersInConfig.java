package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.keywright.option.Value;

/** Rotary encoders of one half, where {@code config.h} gives their pins. */
final class EncodersInConfig implements ResolveStep {

    private final String ending;
    private final String[] path;

    /**
     * @param ending of the names in C: empty or {@code _RIGHT}
     * @param path where the encoders are kept
     */
    EncodersInConfig(String ending, String... path) {
        this.ending = ending;
        this.path = path.clone();
    }

    @Override
    public void apply(Draft draft) {
        ConfigTexts texts = new ConfigTexts(draft);
        List<String> first = items(texts.inner("ENCODER_A_PINS" + ending));
        List<String> second = items(texts.inner("ENCODER_B_PINS" + ending));
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        if (second.size() < first.size()) {
            texts.refuse("ENCODER_B_PINS" + ending, "has fewer pins than ENCODER_A_PINS" + ending);
            return;
        }
        List<Value> encoders = encoders(first, second, resolutions(texts, first.size()));
        if (draft.has(path)) {
            MatrixInConfig.replaced(draft, "ENCODER_A_PINS" + ending, String.join(".", path));
        }
        draft.set(new Value.Listing(encoders), path);
        texts.took("ENCODER_A_PINS" + ending, path);
    }

    private static List<String> items(String text) {
        return Arrays.stream(text.split(",")).filter(item -> !item.isEmpty()).toList();
    }

    private List<Integer> resolutions(ConfigTexts texts, int count) {
        String name = "ENCODER_RESOLUTIONS" + ending;
        List<String> given = new ArrayList<>(items(texts.inner(name)));
        String common = texts.text("ENCODER_RESOLUTION");
        while (!common.isEmpty() && given.size() < count) {
            given.add(common);
        }
        List<Integer> numbers = new ArrayList<>();
        for (String number : given.subList(0, Math.min(count, given.size()))) {
            if (number.matches("[+-]?[0-9]{1,9}")) {
                numbers.add(Integer.parseInt(number));
            } else {
                texts.refuse(
                        number.equals(common) ? "ENCODER_RESOLUTION" : name, "is not a number");
                return numbers;
            }
        }
        return numbers;
    }

    private static List<Value> encoders(
            List<String> first, List<String> second, List<Integer> resolutions) {
        List<Value> encoders = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Value.Table encoder =
                    Value.Table.empty()
                            .with("pin_a", new Value.Text(first.get(i)))
                            .with("pin_b", new Value.Text(second.get(i)));
            encoders.add(
                    i < resolutions.size()
                            ? encoder.with("resolution", new Value.Whole(resolutions.get(i)))
                            : encoder);
        }
        return encoders;
    }
}
