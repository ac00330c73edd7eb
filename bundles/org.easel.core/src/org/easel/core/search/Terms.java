package org.easel.core.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.easel.core.dataset.Bucket;
import org.easel.core.dataset.Buckets;
import org.easel.core.state.PictureState;
import org.easel.core.tags.Spelling;
import org.easel.core.tags.TagName;

/**
 * Reads one word of a query.
 *
 * @param buckets for {@code bucket:}, made when somebody asks
 * @param typing whether the last word may be unfinished
 */
record Terms(Supplier<Buckets> buckets, boolean typing) {

	private static final List<String> TEXTS = List.of("tag", "machine", "text", "folder", "name", "note", "has", "bucket");
	private static final Pattern SIDES = Pattern.compile("(\\d{1,6})\\s*[xX*\u00d7]\\s*(\\d{1,6})");

	/** @param last whether it ends the query */
	Condition term(Token token, boolean last) throws QueryException {
		var form = Comparison.FORM.matcher(token.text());
		if (form.matches()) {
			var name = form.group(1).toLowerCase(Locale.ROOT);
			if (TEXTS.contains(name) && (form.group(2).equals(":") || form.group(2).equals("="))) {
				return text(name, form.group(3), token);
			}
			var number = NumberFact.of(name);
			if (number.isPresent()) {
				return number(number.get(), Comparison.of(form.group(2)), form.group(3), token);
			}
			complainOfMisspelling(name, form.group(2), form.group(3), token);
		}
		if (!token.quoted()) {
			var flag = FlagFact.of(token.text());
			if (flag.isPresent()) {
				return new Condition.Fact(flag.get().holds());
			}
		}
		return said(token, last);
	}

	private Condition said(Token token, boolean last) throws QueryException {
		if (TagName.key(token.text()).isEmpty()) {
			throw token.wrong("There is nothing between the quotation marks. Write a tag, or untagged for pictures without any");
		}
		if (token.quoted()) {
			return new Condition.Said(TextMatch.whole(token.text()), TextMatch.words(token.text()));
		}
		var word = TextMatch.words(typing && last && !token.text().endsWith("*") ? token.text() + "*" : token.text());
		return new Condition.Said(word, word);
	}

	private static Condition number(NumberFact fact, Comparison comparison, String value, Token token) throws QueryException {
		double limit = Comparison.number(value).orElseThrow(() -> token.wrong("\"" + value + "\" is no number. Write " + fact.word() + ">=" + (fact == NumberFact.ASPECT ? "16:9" : "3")
				+ ", for example"));
		return new Condition.Fact(picture -> fact.holds(picture, comparison, limit));
	}

	private Condition text(String name, String value, Token token) throws QueryException {
		if (value.isBlank()) {
			throw token.wrong("Something is missing after " + name + ":. Write " + example(name) + ", for example");
		}
		return switch (name) {
			case "tag" -> new Condition.Said(TextMatch.whole(value), sentence -> false);
			case "machine" -> {
				var fits = TextMatch.whole(value);
				yield new Condition.Fact(picture -> picture.caption().machine().stream().map(TagName::key).anyMatch(fits));
			}
			case "text" -> fact(TextMatch.part(value), picture -> picture.caption().text());
			case "note" -> fact(TextMatch.part(value), picture -> picture.marks().note());
			case "folder" -> folder(value);
			case "name" -> fact(value.indexOf('*') < 0 ? TextMatch.part(value) : TextMatch.whole(value), PictureState::name);
			case "has" -> new Condition.Fact(PossessionFact.of(value)
					.orElseThrow(() -> token.wrong("A picture cannot be asked whether it has \"" + value + "\". There are " + PossessionFact.words())).holds());
			default -> bucket(value, token);
		};
	}

	/** A folder with all that is in it. */
	private static Condition folder(String value) {
		var plain = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
		var itself = TextMatch.whole(plain);
		var below = TextMatch.whole(plain + "/*");
		return fact(itself.or(below), PictureState::folder);
	}

	private static Condition fact(Predicate<String> fits, Function<PictureState, String> text) {
		return new Condition.Fact(picture -> fits.test(TagName.key(text.apply(picture))));
	}

	private Condition bucket(String value, Token token) throws QueryException {
		var sides = SIDES.matcher(value);
		if (!sides.matches()) {
			throw token.wrong("\"" + value + "\" is no bucket. Write " + example("bucket") + ", for example");
		}
		var wanted = new Bucket(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
		var all = buckets.get();
		return new Condition.Fact(picture -> all.assign(picture.size()).bucket().equals(wanted));
	}

	private static String example(String name) {
		return switch (name) {
			case "folder" -> "folder:10_cat";
			case "name" -> "name:*.png";
			case "has" -> "has:note";
			case "bucket" -> "bucket:1024x1024";
			default -> name + ":red*";
		};
	}

	/** Tags may hold a colon; what looks like a field and nearly is one was meant as one. */
	private static void complainOfMisspelling(String name, String sign, String value, Token token) throws QueryException {
		var names = Stream.concat(TEXTS.stream(), Arrays.stream(NumberFact.values()).map(NumberFact::word)).toList();
		var near = names.stream().filter(each -> Spelling.distance(each, name, 2) <= (each.length() > 5 ? 2 : 1)).findFirst();
		boolean compares = !sign.equals(":") && Comparison.number(value).isPresent();
		if (near.isPresent() && !token.quoted() || compares) {
			throw token.wrong("There is no " + name + " to ask for" + near.map(each -> "; did you mean " + each + "?").orElse(". There are "
					+ names.stream().collect(Collectors.joining(", ")) + ".") + " Put it in quotation marks if it is a tag");
		}
	}
}
