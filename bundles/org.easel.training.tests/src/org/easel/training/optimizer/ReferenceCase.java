package org.easel.training.optimizer;

import java.util.List;

import org.easel.core.settings.SettingValues;
import org.easel.training.optimizer.settings.AdafactorSettings;
import org.easel.training.optimizer.settings.AdamWSettings;
import org.easel.training.optimizer.settings.LionSettings;
import org.easel.training.optimizer.settings.ProdigySettings;

import com.google.gson.JsonObject;

/** One run of a published optimizer, by the arguments that it got in Python. */
record ReferenceCase(String name, OptimizerFactory factory, SettingValues settings, String gradients, List<String> frozen, boolean ownRate) {

	static ReferenceCase of(String name, JsonObject json) {
		String type = json.get("class").getAsString();
		var arguments = json.getAsJsonObject("arguments");
		return new ReferenceCase(name, factory(type), settings(type, arguments), json.get("gradients").getAsString(),
				json.getAsJsonArray("frozen").asList().stream().map(element -> element.getAsString()).toList(), json.get("lr").isJsonNull());
	}

	private static OptimizerFactory factory(String type) {
		return switch (simpleName(type)) {
		case "AdamW" -> new AdamWFactory();
		case "Prodigy" -> new ProdigyFactory();
		case "Lion" -> new LionFactory();
		case "Adafactor" -> new AdafactorFactory();
		default -> throw new IllegalArgumentException(type);
		};
	}

	/** Easel's settings at the defaults of the Python class, with the arguments over them. */
	private static SettingValues settings(String type, JsonObject arguments) {
		var settings = switch (simpleName(type)) {
		case "AdamW" -> new AdamWSettings().describe().defaults();
		case "Prodigy" -> new ProdigySettings().describe().defaults().with("use_bias_correction", false).with("safeguard_warmup", false).with("weight_decay", 0.);
		case "Lion" -> new LionSettings().describe().defaults().with("weight_decay", 0.);
		default -> new AdafactorSettings().describe().defaults().with("scale_parameter", true).with("relative_step", true);
		};
		for (var argument : arguments.entrySet()) {
			var value = argument.getValue();
			if (argument.getKey().equals("betas")) {
				settings = settings.with("beta1", value.getAsJsonArray().get(0).getAsDouble()).with("beta2", value.getAsJsonArray().get(1).getAsDouble());
			} else {
				var primitive = value.getAsJsonPrimitive();
				settings = settings.with(argument.getKey(), primitive.isBoolean() ? (Object) primitive.getAsBoolean() : (Object) primitive.getAsDouble());
			}
		}
		return settings;
	}

	private static String simpleName(String type) {
		return type.substring(type.lastIndexOf('.') + 1);
	}

	@Override
	public String toString() {
		return name;
	}
}
