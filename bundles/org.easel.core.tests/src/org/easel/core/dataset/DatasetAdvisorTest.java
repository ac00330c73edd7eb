package org.easel.core.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.easel.core.project.Kind;
import org.easel.core.settings.Problem;
import org.easel.core.settings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetAdvisorTest {

	@TempDir
	Path root;

	private List<String> advise(String trigger) throws IOException {
		var rules = new BucketRules(64, 64, 64, 8, true);
		var advisor = new DatasetAdvisor(Kind.CHARACTER, trigger, rules, caption -> caption.split(",").length);
		return advisor.advise(DatasetReader.read(root, DatasetOptions.PLAIN)).stream().map(Problem::message).toList();
	}

	private static boolean has(List<String> advice, String part) {
		return advice.stream().anyMatch(line -> line.contains(part));
	}

	@Test
	void fewPicturesSmallOnesAndMissingCaptionsAreTold() throws IOException {
		SamplePictures.write(root.resolve("small.png"), 32, 32);
		var advice = advise("");
		assertTrue(has(advice, "1 picture is few. For a character, 20 to 50 are a good number."), advice.toString());
		assertTrue(has(advice, "small.png: 32 x 32 pixels; smaller than the resolution of 64."), advice.toString());
		assertTrue(has(advice, "small.png: no caption."), advice.toString());
	}

	@Test
	void aGoodDatasetGetsNoAdvice() throws IOException {
		for (int i = 0; i < 20; i++) {
			SamplePictures.caption(SamplePictures.write(root.resolve(i + ".png"), 64, 64, i * 1000), "inski, cat");
		}
		assertEquals(List.of(), advise("inski"));
	}

	@Test
	void aMissingTriggerWordALongCaptionAndACutAreTold() throws IOException {
		SamplePictures.caption(SamplePictures.write(root.resolve("a.png"), 200, 64), "x,".repeat(90) + "x");
		var advice = advise("inski");
		assertTrue(has(advice, "lacks the trigger word \"inski\""), advice.toString());
		assertTrue(has(advice, "has 91 tokens"), advice.toString());
		assertTrue(has(advice, "lands in the bucket 64 x 64, which cuts off 68% of it"), advice.toString());
	}

	@Test
	void theSameFileTwiceIsTold() throws IOException {
		Path first = SamplePictures.write(root.resolve("a.png"), 64, 64, 7);
		Files.copy(first, root.resolve("b.png"));
		assertTrue(has(advise(""), "b.png: the same file as a.png."));
	}

	@Test
	void pixelsThatAreBrokenBehindASoundHeaderAreTold() throws IOException {
		Path picture = SamplePictures.write(root.resolve("torn.png"), 64, 64, 7);
		byte[] bytes = Files.readAllBytes(picture);
		Arrays.fill(bytes, 45, bytes.length - 20, (byte) 0x55);
		Files.write(picture, bytes);
		var dataset = DatasetReader.read(root, DatasetOptions.PLAIN);
		var problems = new DatasetAdvisor(Kind.CHARACTER, "", new BucketRules(64, 64, 64, 8, true), String::length).advise(dataset);
		assertEquals(1, problems.stream().filter(problem -> problem.severity() == Severity.ERROR && problem.message().startsWith("torn.png")).count(),
				problems.toString());
	}
}
