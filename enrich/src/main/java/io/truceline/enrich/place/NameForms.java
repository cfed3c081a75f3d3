package io.truceline.enrich.place;

import io.truceline.enrich.place.towns.Packed;
import io.truceline.enrich.place.towns.Unpacked;
import io.truceline.enrich.text.NameIndexBuilder;
import io.truceline.enrich.text.WordReader;
import io.truceline.enrich.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All forms of all names as numbers of their folded words, which is how an index wants them. */
final class NameForms {
    private static final int FIRST_ROOM = 1 << 10;

    private final List<String> words;
    /** For each name how many forms it has; for each form how many words, and their numbers. */
    private final int[] forms;

    private NameForms(List<String> words, int[] forms) {
        this.words = words;
        this.forms = forms;
    }

    /** @throws IllegalArgumentException if a form holds no word */
    static NameForms of(List<Forms> all) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Ints forms = new Ints();
        Words words = new Words();
        for (Forms name : all) {
            forms.add(name.all().size());
            for (String form : name.all()) {
                WordReader.read(form, words);
                if (words.size() == 0) {
                    throw new IllegalArgumentException("a name needs at least one word, found \"" + form + "\"");
                }
                forms.add(words.size());
                for (int k = 0; k < words.size(); k++) {
                    forms.add(numbers.computeIfAbsent(words.norm(k), word -> numbers.size()));
                }
            }
        }
        return new NameForms(List.copyOf(numbers.keySet()), forms.all());
    }

    /** Adds all to an index, each under the number of its name. */
    void into(NameIndexBuilder index) {
        int[] numbers = new int[words.size()];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = index.word(words.get(k));
        }
        int[] form = new int[FIRST_ROOM];
        int at = 0;
        for (int name = 0; at < forms.length; name++) {
            int count = forms[at++];
            for (int k = 0; k < count; k++) {
                int length = forms[at++];
                form = length > form.length ? new int[length] : form;
                for (int word = 0; word < length; word++) {
                    form[word] = numbers[forms[at++]];
                }
                index.add(form, length, name);
            }
        }
    }

    void write(Packed out) {
        out.number(words.size());
        words.forEach(out::text);
        out.number(forms.length);
        Arrays.stream(forms).forEach(out::number);
    }

    static NameForms read(Unpacked in) {
        int size = in.number();
        List<String> words = new ArrayList<>(size);
        for (int k = 0; k < size; k++) {
            words.add(in.text());
        }
        int[] forms = new int[in.number()];
        for (int k = 0; k < forms.length; k++) {
            forms[k] = in.number();
        }
        return new NameForms(words, forms);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameForms o && words.equals(o.words) && Arrays.equals(forms, o.forms);
    }

    @Override
    public int hashCode() {
        return 31 * words.hashCode() + Arrays.hashCode(forms);
    }

    /** Whole numbers without a box around each. */
    private static final class Ints {
        private int[] all = new int[FIRST_ROOM];
        private int size;

        void add(int number) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = number;
        }

        int[] all() {
            return Arrays.copyOf(all, size);
        }
    }
}
