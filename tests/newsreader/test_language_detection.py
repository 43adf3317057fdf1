"""Languages: each that is known, its neighbours, and texts that are in none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.languages import named_codes
from newsreader.languages.detection import (
    detect_language,
    detect_script,
    weigh_function_words,
)
from newsreader.languages.letters import letters

TEXTS = {
    "ar": "قال الوزير إن الجسر الجديد سيفتح في الصيف بعد عشر سنوات من العمل في المدينة.",
    "cs": "Nový most se podle starosty otevře v létě. Stavba trvala deset let a stála "
    "více, než se čekalo, ale město ji nakonec zaplatilo.",
    "da": "Den nye bro åbner til sommer, siger borgmesteren. Det har taget ti år at bygge"
    " den, og den blev dyrere end ventet, men byen fik ikke mere hjælp fra staten.",
    "de": "Die neue Brücke wird im Sommer eröffnet, sagte der Bürgermeister. Der Bau hat "
    "zehn Jahre gedauert und war teurer als geplant.",
    "el": "Η νέα γέφυρα θα ανοίξει το καλοκαίρι, είπε ο δήμαρχος της πόλης.",
    "en": "The new bridge will open in the summer, the mayor said. It took ten years to "
    "build and cost more than had been planned.",
    "es": "El nuevo puente se abrirá en verano, dijo el alcalde. La obra duró diez años y"
    " costó más de lo que se había previsto para la ciudad.",
    "fi": "Uusi silta avataan kesällä, kertoo kaupunginjohtaja. Sen rakentaminen on "
    "kestänyt kymmenen vuotta, ja se oli kalliimpi kuin oli arvioitu, mutta se on "
    "nyt valmis.",
    "fr": "Le nouveau pont ouvrira cet été, a dit le maire. Les travaux ont duré dix ans "
    "et le prix est plus élevé que prévu pour la ville.",
    "he": "הגשר החדש ייפתח בקיץ, אמר ראש העיר אחרי עשר שנים של עבודה.",
    "hu": "Az új híd nyáron nyílik meg, mondta a polgármester. Az építés tíz évig "
    "tartott, és többe került, mint ahogy azt a város várta, de már nem kell rá "
    "sokat várni.",
    "it": "Il nuovo ponte aprirà in estate, ha detto il sindaco della città. I lavori "
    "sono durati dieci anni e il prezzo è più alto di quanto era previsto.",
    "ja": "新しい橋は夏に開通すると市長は語った。工事には十年かかった。",
    "ko": "새 다리는 여름에 개통될 것이라고 시장이 말했다.",
    "nl": "De nieuwe brug gaat in de zomer open, zegt de burgemeester. De bouw heeft tien"
    " jaar geduurd en was duurder dan de stad had verwacht.",
    "no": "Den nye broen åpner til sommeren, sier ordføreren. Det har tatt ti år å bygge "
    "den, og nå er den ferdig etter at det ble dyrere enn ventet, men byen fikk "
    "ikke mer hjelp av staten.",
    "pl": "Nowy most zostanie otwarty latem, powiedział burmistrz. Budowa trwała dziesięć"
    " lat i nie jest jasne, kto za to zapłaci, ale to już jest problem dla miasta.",
    "pt": "A nova ponte vai abrir no verão, disse o presidente da câmara. A obra durou "
    "dez anos e não foi tão barata como a cidade esperava.",
    "ro": "Noul pod se va deschide la vară, a spus primarul. Lucrările au durat zece ani "
    "și au costat mai mult decât era prevăzut pentru oraș, dar sunt gata.",
    "ru": "Новый мост откроется летом, сказал мэр. Строительство заняло десять лет, и "
    "город был рад.",
    "sk": "Nový most sa podľa primátora otvorí v lete. Stavba trvala desať rokov a stála "
    "viac, ako sa čakalo, ale mesto ju nakoniec zaplatilo, aj keď už nie je bohaté.",
    "sv": "Den nya bron öppnar till sommaren, säger borgmästaren. Det tog tio år att "
    "bygga den och det blev dyrare än väntat, men staden har inte fått mer hjälp "
    "från staten.",
    "th": "สะพานใหม่จะเปิดในฤดูร้อน นายกเทศมนตรีกล่าว",
    "uk": "Новий міст відкриють улітку, сказав мер. Його будівництво тривало десять років.",
    "zh": "市长说新桥将在夏天通车。工程历时十年。",
}

OTHERS = {
    "Afrikaans": "Die nuwe brug sal in die somer oopgaan, het die burgemeester gesê. Dit het "
    "tien jaar geneem om te bou en was duurder as wat die stad verwag het.",
    "Bulgarian": "Новият мост ще бъде открит през лятото, каза кметът на града.",
    "Catalan": "El nou pont s’obrirà a l’estiu, ha dit l’alcalde. Les obres han durat deu anys"
    " i han costat més del que s’esperava per a la ciutat.",
    "Croatian": "Novi most bit će otvoren na ljeto, rekao je gradonačelnik. Gradnja je trajala "
    "deset godina i koštala je više nego što se očekivalo.",
    "Galician": "A nova ponte vai abrir no verán, dixo o alcalde. A obra durou dez anos e non "
    "foi tan barata como a cidade esperaba, pero xa está.",
    "Georgian": "ახალი ხიდი ზაფხულში გაიხსნება, თქვა მერმა.",
    "Hindi": "नया पुल गर्मियों में खुलेगा, महापौर ने कहा।",
    "Indonesian": "Jembatan baru itu akan dibuka pada musim panas, kata wali kota. Pembangunan "
    "telah berlangsung selama sepuluh tahun dan biayanya lebih mahal dari yang "
    "diperkirakan.",
    "Persian": "شهردار گفت که پل جدید پس از ده سال کار در تابستان گشایش می‌یابد.",
    "Serbian": "Нови мост ће бити отворен на лето, рекао је градоначелник ђака.",
    "Turkish": "Yeni köprü yaz aylarında açılacak ve bu bir ilk olarak çok önemli, dedi "
    "belediye başkanı. Ancak maliyeti daha yüksek oldu.",
    "Latin": "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.",
    "a list": "Smith 12 Jones 14 Brown 9 Green 7 White 3 Black 22 Gray 8 Reed 17",
    "numbers": "12 14 9 7 3 22 8 17 3.14 99 1,000",
    "nothing": "",
    "one word": "the",
    "too short": "He said no.",
    "mixed": "The bridge will open in the summer and the mayor was there. Die Brücke wird im"
    " Sommer eröffnet und der Bürgermeister ist auch da.",
    "two scripts": "The bridge will open. Мост откроется летом, и мэр был рад. The end of it.",
}


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_known_language(language: str) -> None:
    assert detect_language(TEXTS[language]) == language


def test_every_known_language_is_tried() -> None:
    assert set(TEXTS) == named_codes()


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_other_text_is_unknown(name: str) -> None:
    assert detect_language(OTHERS[name]) == "unknown"


@pytest.mark.parametrize("language", sorted(letters()))
def test_the_letters_of_a_language_are_no_ascii(language: str) -> None:
    alphabet = "".join(letters()[language])
    assert not any(letter.isascii() for letter in alphabet)
    assert letters()[language] >= set(alphabet.lower()) - {"\u0307", "i"}


def test_function_words_are_shared_out_among_their_languages() -> None:
    weights = weigh_function_words("Er und sie: und die Żółw")
    assert weights["de"] > 2
    assert weights["nl"] < 1
    assert weights.keys() <= letters().keys()
    assert weigh_function_words("Жираф") == {}


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Новият мост на града", "cyrillic"),
        ("Η νέα γέφυρα θα ανοίξει", "greek"),
        ("abc", "unknown"),
    ],
)
def test_script(text: str, script: str) -> None:
    assert detect_script(text) == script


def test_foreign_names_and_quotations_do_not_mislead() -> None:
    text = TEXTS["en"] + " “Łódź”, said Đặng Thị of Αθήνα: «Жили-были»."
    assert detect_language(text) == "en"


def test_capitals_do_not_matter() -> None:
    assert detect_language(TEXTS["de"].upper().replace("SS", "ß")) == "de"


@given(st.text(max_size=80))
@settings(max_examples=50, deadline=None)
def test_any_text_gets_an_answer(text: str) -> None:
    assert detect_language(text) in named_codes() | {"unknown"}


def test_letters_tell_one_of_two_languages_that_share_their_words():
    assert detect_language("«No tenemos elección», señaló la alcaldesa el lunes en Mora.") == "es"
    assert detect_language("La casa, el carrer i la platja en un lloc que és de tots") != "es"
