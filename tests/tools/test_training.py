"""What training learns from annotated sentences."""

from newsreader.entities import EntityKind
from newsreader.entities.scorecard import KINDS
from tools.training.invention import Inventor
from tools.training.priors import PRIORS
from tools.training.train import examples, fit


def test_training_learns_what_it_is_shown() -> None:
    data = [
        example
        for text, annotations in Inventor(7).sentences(300)
        for example in examples(text, annotations)
    ]
    features = {f for example in data for names in example.features for f in names} | PRIORS.keys()
    vocabulary = {feature: n for n, feature in enumerate(sorted(features))}
    weights = fit(data, vocabulary)
    said = weights[vocabulary["after=said"]]
    assert said[KINDS.index(EntityKind.PERSON)] > said[KINDS.index(EntityKind.PLACE)]
