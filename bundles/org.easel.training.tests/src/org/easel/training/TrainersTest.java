package org.easel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.easel.core.extension.Contribution;
import org.junit.jupiter.api.Test;

class TrainersTest {

	private final Trainers trainers = Trainers.read(TestRegistry.of(Trainers.POINT, "com.example.trainers", """
			<trainer id="idle" label="Idle" class="org.easel.training.IdleTrainer"><alias id="Lazy"/></trainer>
			<trainer id="absent" class="com.example.NoSuchTrainer"/>
			<trainer id="other" class="java.lang.Object"/>
			"""));

	@Test
	void aTrainerIsMadeByItsIdOrAnotherName() throws TrainingException {
		assertEquals(List.of("idle"), trainers.all().stream().map(Contribution::id).toList());
		assertInstanceOf(IdleTrainer.class, trainers.create("idle"));
		assertInstanceOf(IdleTrainer.class, trainers.create("Lazy"));
	}

	@Test
	void theBrokenOnesAreReportedWithTheirContributor() {
		assertEquals(2, trainers.broken().size(), trainers.broken().toString());
		assertTrue(trainers.broken().stream().allMatch(each -> each.contributor().equals("com.example.trainers")));
	}

	@Test
	void anUnknownOneIsRefusedWithTheNamesThatAreThere() {
		var refused = assertThrows(TrainingException.class, () -> trainers.create("absent"));
		assertTrue(refused.getMessage().contains("\"absent\"") && refused.getMessage().contains("idle"), refused.getMessage());
	}
}
