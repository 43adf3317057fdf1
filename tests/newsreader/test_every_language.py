"""Every folder through every stage: an article in each language, read and analysed."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from newsreader import from_text
from newsreader.analysis import analyse
from newsreader.article import Role
from newsreader.export.record import json_line
from newsreader.languages import all_languages, language, named_codes


class Sample(NamedTuple):
    """What an article is made of.

    Attributes:
        title: what stands above it.
        quoted: what somebody says in it, without the marks.
        lead: its first paragraph, with the quotation in the language's habitual marks.
    """

    title: str
    quoted: str
    lead: str


SAMPLES = {
    "af": Sample(
        "Brug is oop",
        "Ons moes wag",
        "Die nuwe brug sal in die somer oopgaan. “Ons moes wag,” het die burgemeester gesê.",
    ),
    "ar": Sample(
        "الجسر الجديد يفتح",
        "كان علينا أن ننتظر",
        "سيفتح الجسر الجديد في الصيف بعد عشر سنوات من العمل. قال الوزير: «كان علينا أن ننتظر».",
    ),
    "be": Sample(
        "Мост адкрыты",
        "Мы чакалі доўга",
        "Новы мост адкрыўся летам. «Мы чакалі доўга», — сказаў мэр горада.",
    ),
    "ca": Sample(
        "El pont s’obre",
        "Hem hagut d’esperar",
        "El nou pont s’obrirà a l’estiu. «Hem hagut d’esperar», ha dit l’alcalde de la ciutat.",
    ),
    "cs": Sample(
        "Most se otevře",
        "Museli jsme čekat",
        "Nový most se podle starosty otevře v létě, stavba trvala deset let a byla drahá, ale je "
        "hotová. „Museli jsme čekat,“ řekl starosta, který se na to těšil.",
    ),
    "da": Sample(
        "Broen åbner",
        "Vi måtte vente",
        "Den nye bro åbner til sommer, og det har taget ti år at bygge den, men byen fik ikke mere "
        "hjælp fra staten, da den blev dyrere. »Vi måtte vente,« siger borgmesteren.",
    ),
    "de": Sample(
        "Die Brücke ist offen",
        "Wir mussten warten",
        "Die neue Brücke wird im Sommer eröffnet. „Wir mussten warten“, sagte der Bürgermeister, "
        "der sich auf den Tag gefreut hat.",
    ),
    "el": Sample(
        "Η γέφυρα ανοίγει",
        "Έπρεπε να περιμένουμε",
        "Η νέα γέφυρα θα ανοίξει το καλοκαίρι. «Έπρεπε να περιμένουμε», είπε ο δήμαρχος.",
    ),
    "en": Sample(
        "Bridge opens",
        "We had to wait",
        "The new bridge will open in the summer. “We had to wait,” the mayor said on the day "
        "that it was opened to the public.",
    ),
    "es": Sample(
        "El puente se abre",
        "Hemos tenido que esperar",
        "El nuevo puente se abrirá en verano y la obra duró diez años. «Hemos tenido que "
        "esperar», dijo el alcalde de la ciudad.",
    ),
    "et": Sample(
        "Sild avatakse",
        "Me pidime ootama",
        "Uus sild avatakse suvel. „Me pidime ootama,“ ütles linnapea, kes on sellega rahul.",
    ),
    "fa": Sample(
        "پل جدید گشایش یافت",
        "ما باید صبر می‌کردیم",
        "پل جدید پس از ده سال کار گشایش می‌یابد. شهردار گفت: «ما باید صبر می‌کردیم».",
    ),
    "fi": Sample(
        "Silta avataan",
        "Meidän piti odottaa",
        "Uusi silta avataan kesällä, ja sen rakentaminen on kestänyt kymmenen vuotta, mutta se on "
        "nyt valmis. ”Meidän piti odottaa”, kertoo kaupunginjohtaja, joka on siitä iloinen.",
    ),
    "fr": Sample(
        "Le pont est ouvert",
        "Nous avons dû attendre",
        "Le nouveau pont ouvrira cet été et les travaux ont duré dix ans. « Nous avons dû "
        "attendre », a dit le maire de la ville.",
    ),
    "gl": Sample(
        "A ponte ábrese",
        "Tivemos que agardar",
        "A nova ponte vai abrir no verán. «Tivemos que agardar», dixo o alcalde da cidade.",
    ),
    "he": Sample(
        "הגשר נפתח",
        "נאלצנו לחכות",
        "הגשר החדש ייפתח בקיץ אחרי עשר שנים של עבודה. ראש העיר אמר: „נאלצנו לחכות”.",
    ),
    "hr": Sample(
        "Most je otvoren",
        "Morali smo čekati",
        "Novi most bit će otvoren na ljeto. „Morali smo čekati”, rekao je gradonačelnik.",
    ),
    "hu": Sample(
        "Megnyílik a híd",
        "Várnunk kellett",
        "Az új híd nyáron nyílik meg, és többe került, mint ahogy azt a város várta, de már nem "
        "kell rá sokat várni. „Várnunk kellett” – mondta a polgármester.",
    ),
    "id": Sample(
        "Jembatan dibuka",
        "Kami harus menunggu",
        "Jembatan baru itu akan dibuka pada musim panas. “Kami harus menunggu,” kata wali kota.",
    ),
    "it": Sample(
        "Il ponte è aperto",
        "Abbiamo dovuto aspettare",
        "Il nuovo ponte aprirà in estate e i lavori sono durati dieci anni. «Abbiamo dovuto "
        "aspettare», ha detto il sindaco della città.",
    ),
    "ja": Sample(
        "橋が開通",
        "私たちは待たなければならなかった",
        "新しい橋は夏に開通する。「私たちは待たなければならなかった」と市長は語った。",
    ),
    "ko": Sample(
        "다리 개통",
        "우리는 기다려야 했다",
        "새 다리는 여름에 개통될 것이다. 시장은 “우리는 기다려야 했다”라고 말했다.",
    ),
    "lt": Sample(
        "Tiltas atidarytas",
        "Turėjome laukti",
        "Naujas tiltas bus atidarytas vasarą. „Turėjome laukti“, sakė miesto meras.",
    ),
    "mk": Sample(
        "Мостот е отворен",
        "Моравме да чекаме",
        "Новиот мост ќе се отвори летото. „Моравме да чекаме“, рече градоначалникот.",
    ),
    "nl": Sample(
        "De brug is open",
        "We moesten wachten",
        "De nieuwe brug gaat in de zomer open en de bouw heeft tien jaar geduurd. ‘We moesten "
        "wachten’, zegt de burgemeester van de stad.",
    ),
    "no": Sample(
        "Broen åpner",
        "Vi måtte vente",
        "Den nye broen åpner til sommeren, og nå er den ferdig etter at det ble dyrere, men byen "
        "fikk ikke mer hjelp av staten. «Vi måtte vente», sier ordføreren.",
    ),
    "pl": Sample(
        "Most otwarty",
        "Musieliśmy czekać",
        "Nowy most zostanie otwarty latem i nie jest jasne, kto za to zapłaci, ale to już jest "
        "problem dla miasta. „Musieliśmy czekać” – powiedział burmistrz.",
    ),
    "pt": Sample(
        "A ponte abre",
        "Tivemos de esperar",
        "A nova ponte vai abrir no verão e não foi tão barata como a cidade esperava. “Tivemos de "
        "esperar”, disse o presidente da câmara.",
    ),
    "ro": Sample(
        "Podul se deschide",
        "A trebuit să așteptăm",
        "Noul pod se va deschide la vară și a costat mai mult decât era prevăzut pentru oraș. „A "
        "trebuit să așteptăm”, a spus primarul.",
    ),
    "ru": Sample(
        "Мост открыт",
        "Мы ждали долго",
        "Новый мост открылся летом. «Мы ждали долго», — сказал мэр, который был этому рад.",
    ),
    "sk": Sample(
        "Most sa otvorí",
        "Museli sme čakať",
        "Nový most sa podľa primátora otvorí v lete, stavba trvala viac, ako sa čakalo, ale je "
        "hotová. „Museli sme čakať,“ povedal primátor, keď už nie je čo dodať.",
    ),
    "sl": Sample(
        "Most je odprt",
        "Morali smo čakati",
        "Novi most bo odprt poleti. »Morali smo čakati,« je dejal župan mesta.",
    ),
    "sr": Sample(
        "Мост је отворен",
        "Морали смо да чекамо",
        "Нови мост биће отворен на лето. „Морали смо да чекамо“, рекао је градоначелник.",
    ),
    "sv": Sample(
        "Bron öppnar",
        "Vi fick vänta",
        "Den nya bron öppnar till sommaren, och det tog tio år att bygga den, men staden har inte "
        "fått mer hjälp från staten. ”Vi fick vänta”, säger borgmästaren.",
    ),
    "th": Sample(
        "สะพานเปิดแล้ว",
        "เราต้องรอ",
        "สะพานใหม่จะเปิดในฤดูร้อน นายกเทศมนตรีกล่าวว่า “เราต้องรอ” ในวันนั้น",
    ),
    "tr": Sample(
        "Köprü açıldı",
        "Beklemek zorunda kaldık",
        "Yeni köprü yaz aylarında açılacak. “Beklemek zorunda kaldık,” dedi belediye başkanı.",
    ),
    "uk": Sample(
        "Міст відкрито",
        "Ми чекали довго",
        "Новий міст відкрили влітку. «Ми чекали довго», — сказав мер міста, і його зрозуміли.",
    ),
    "ur": Sample(
        "نیا پل کھل گیا",
        "ہمیں انتظار کرنا پڑا",
        "نیا پل گرمیوں میں کھلے گا۔ میئر نے کہا: “ہمیں انتظار کرنا پڑا”۔",
    ),
    "vi": Sample(
        "Cầu mới thông xe",
        "Chúng tôi đã phải chờ",
        "Cây cầu mới sẽ thông xe vào mùa hè. “Chúng tôi đã phải chờ,” thị trưởng nói.",
    ),
    "zh": Sample(
        "新桥通车",
        "我们不得不等待",
        "新桥将在夏天通车。市长说：“我们不得不等待。”工程历时十年。",
    ),
}


def article_of(code: str) -> str:
    """An article of a title, a byline, a date as the language writes it, and two paragraphs."""
    sample = SAMPLES[code]
    may = next((name for name, month in language(code).calendar.months.items() if month == 5), None)
    opening = next(iter(language(code).page.byline_openings), "by").title()
    head = [sample.title, f"{opening} Ada Holm", f"3 {may} 2016" if may else "2016-05-03"]
    return "\n\n".join([*head, sample.lead, sample.lead.replace(sample.quoted, "Ada Holm")])


def test_every_folder_is_tried() -> None:
    assert set(SAMPLES) == {known.code for known in all_languages()}


@pytest.mark.parametrize("code", SAMPLES)
def test_a_language_goes_through_every_stage(code: str) -> None:
    sample = SAMPLES[code]
    article = from_text(article_of(code))
    assert article.language == (code if code in named_codes() else "unknown")
    assert article.title == sample.title
    assert article.byline is not None
    assert article.byline.endswith("Ada Holm")
    assert article.published == "2016-05-03"
    assert [paragraph.role for paragraph in article.paragraphs[3:]] == [Role.BODY, Role.BODY]

    analysis = analyse(article)
    assert sample.lead.startswith(analysis.sentences[3].span.of(article.text))
    quoted = [quotation.span.of(article.text) for quotation in analysis.quotations]
    assert any(sample.quoted in " ".join(words.split()) for words in quoted)
    assert analysis.summary.sentences
    assert json_line(analysis)


@pytest.mark.parametrize("code", SAMPLES)
def test_every_place_is_a_span_of_the_text(code: str) -> None:
    text = article_of(code)
    analysis = analyse(from_text(text, language=code))
    places = [sentence.span for sentence in (*analysis.sentences, *analysis.summary.sentences)]
    places += [mention for entity in analysis.entities for mention in entity.mentions]
    places += [segment for quotation in analysis.quotations for segment in quotation.segments]
    for place in places:
        assert 0 <= place.start < place.end <= len(text)
        assert place.of(text) == place.of(text).strip()
    starts = [sentence.span.start for sentence in analysis.sentences]
    assert starts == sorted(set(starts))
